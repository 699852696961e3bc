/** Errors of the API, the server and the storage, by code. What went wrong, where, and what to do. */
export const errors = {
  "unknown-strategy": "There is no strategy {{strategy}}. List the strategies to see which there are.",
  "unknown-element": "The strategy has no element {{element}}.",
  "unknown-indicator": "The strategy has no indicator {{indicator}}.",
  "unknown-period":
    "The period {{period}} is not one of the strategy's, and its name does not say its dates.",
  "formula-unknown-indicator":
    "The indicator “{{name}}” is computed from {{operand}}, which is not there. Correct the formula.",
  "formula-in-a-circle":
    "The indicator “{{name}}” is computed from itself: {{way}}. Take one of these references out.",
  "formula-beside-ratio":
    "The indicator “{{name}}” has both a ratio and a formula. The ratio counts; take one of them out.",
  "unknown-address": "There is nothing at this address.",
  "method-not-supported": "This address does not take this method.",
  "not-json": "The request could not be read. Send JSON with the content type application/json.",
  "request-too-large": "The request is too large.",
  "bad-request": "The request is not one that the server understands.",
  "bad-input": "The request has fields that are not as they must be: {{fields}}.",
  "input-missing": "{{field}}: is missing.",
  "input-wrong": "{{field}}: is not as it must be.",
  "input-wrong-type": "{{field}}: is of the wrong kind.",
  "input-empty": "{{field}}: must not be empty.",
  "input-too-long": "{{field}}: is too long.",
  "input-too-small": "{{field}}: is too small.",
  "input-too-large": "{{field}}: is too large.",
  "input-not-an-identifier": "{{field}}: letters, digits, points, hyphens and underscores only.",
  "input-no-files": "{{field}}: at least one file is needed.",
  "input-too-many-files": "{{field}}: too many files at once.",
  "import-refused": "Nothing was imported. Problems found: {{count}}.",
  "revision-conflict":
    "The strategy has been changed meanwhile by {{actor}}, {{changedAt}} (it is at revision {{actual}}, the change was made on {{expected}}). Read it again and repeat the change.",
  "storage-full": "The disk is full. Nothing was written. Free some space and try again.",
  "storage-busy": "The database is busy with another write. Nothing was written. Try again in a moment.",
  "storage-read-only":
    "The database can only be read. Nothing was written. Check the rights to the data folder, or of the database's user.",
  "storage-unavailable":
    "The database can't be opened. Check that the data folder is there and may be written, or that the server in DATABASE_URL is running.",
  "storage-damaged":
    "The database file is damaged or is no database. Put it aside and restore the last backup.",
  "storage-failed": "The database refused the work. Nothing was written.",
  "database-newer":
    "The database was written by a newer version of Miara (change {{migration}}). Use that version or a newer one.",
  "database-address-unknown": "DATABASE_URL is not understood. It looks like postgres://user@host/database.",
  "text-not-storable":
    "A text holds a character that can't be stored (U+0000, or half of a pair): {{table}}, {{column}}. Nothing was written.",
  unexpected: "Something went wrong in the server. Its log has the details under {{id}}.",
  "foreign-host":
    "The server answers on this machine only, by the names localhost and 127.0.0.1, not as {{host}}.",
  "foreign-origin": "The server takes changes only from its own pages, not from {{origin}}.",
  "web-not-built": "The web pages are not built yet. Run `npm run build`, then load this page again.",
  "not-signed-in": "Sign in to do this.",
  "role-may-not": "Your role does not allow this. An administrator decides on roles.",
  "not-yours": "This belongs to another office. You can change only what yours answers for.",
  "period-not-open": "Reporting for this period is not open.",
  "period-closed":
    "This period is closed. It can be changed only under an exception, which the strategy office grants.",
  archived: "This element is archived, and nothing in it changes any more.",
  "read-only-token": "This token may only read.",
  "session-needed": "This can't be done with a token. Sign in on the page.",
  "reason-needed": "Give a reason: you are changing a figure of a closed period.",
  "unknown-round": "The strategy has no reporting round for {{period}}.",
  "round-not-closed":
    "The reporting round for {{period}} is not closed, so nothing of it has been published yet.",
  "not-known-then":
    "At that moment ({{moment}}) there was no such strategy yet, or there is no such revision.",
  "unknown-comment": "There is no such comment, or it was removed.",
  "unknown-attachment": "There is no such file, or it was removed.",
  "too-many-attempts": "Too many attempts from this address. Try again in a few minutes.",
  "too-many-watchers":
    "Too many people have the strategy open at once. Load the page again to see what others change.",
  "server-stops": "The server is stopping. The connection comes back when it starts again.",
  "no-accounts-here": "There are no accounts here.",
  "wrong-set-up-token":
    "This link to the first account is not valid. The server prints the current one when it starts.",
  "import-changes-closed-period":
    "The import would change figures of the closed period {{period}}. Grant an exception and change them one by one.",
  "input-too-many": "{{field}}: too many at once.",
  "input-not-an-email": "{{field}}: is no e-mail address.",
  "input-not-an-address": "{{field}}: is no web address. It begins with https:// or http://.",
  "input-rule": "{{field}}: {{rule}}.",
} as const;
