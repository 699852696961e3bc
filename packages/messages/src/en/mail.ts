/** What is sent by mail. */
export const mail = {
  greeting: "Good day, {{name}},",
  signature: "Miara, {{origin}}",
  invitation: {
    subject: "Your access to Miara",
    body: "you have been given access to Miara, where the development strategy is reported on. Choose a password on this page within seven days:",
    after:
      "The link works once. If you were not expecting this, leave it unanswered: without the link nothing happens.",
  },
  reset: {
    subject: "A new password for Miara",
    body: "choose a new password on this page within an hour:",
    after: "The link works once. If you did not ask for it, leave it unanswered: your password stays.",
  },
  reminder: {
    subject: "Report on {{period}}: {{title}}",
    due_one: "one report on {{period}} is still missing from you; it is due on {{day}}:",
    due_other: "{{count}} reports on {{period}} are still missing from you; they are due on {{day}}:",
    open_one: "one report on {{period}} is still missing from you:",
    open_other: "{{count}} reports on {{period}} are still missing from you:",
    after: "What waits for you is listed under My work:",
  },
} as const;
