/** The `miara` command line. */
export const cli = {
  about: "Plan a city's strategy, report on it, show it.",
  title: { usage: "Usage:", options: "Options:", commands: "Commands:", arguments: "Arguments:" },
  option: {
    help: "show this help",
    version: "show the version",
    json: "one JSON object on standard output, and nothing else",
    dryRun: "read, check and report; write nothing",
    reason: "why; kept with the change",
    output: "the file to write; - or left out: standard output",
    port: "the port to listen on (else MIARA_PORT, else 4600; 0 for any free one)",
    host: "the address to listen on: 127.0.0.1, localhost or ::1",
  },
  argument: {
    words: "words and options for the terminal",
    files: "pages of a city's strategy as text, or one file of Miara's own JSON",
    strategy: "the strategy's identifier, or organisation/strategy; may be left out where there is one only",
    backupFolder: "a new folder or an empty one; left out: a new one here, named by the moment",
  },
  command: {
    watch: "changes as they come, one a line (`watch --help` lists the options)",
    terminal: "the analysts' dashboard, and its views for pipes",
    help: "explain a command",
    serve: "run the server on this machine",
    import: "read a strategy from files into the database, all of it or nothing",
    export: "write a strategy as Miara's own JSON; importing it back changes nothing",
    check:
      "list what a person should look at, and verify the log of changes; exit code 1 where one of them is an error",
    backup:
      "copy the database, the attachments and the session secret into a folder, also while the server runs",
    list: "list the stored strategies",
  },
  environment:
    "Environment: MIARA_DATA (data folder), DATABASE_URL (PostgreSQL), MIARA_PORT, MIARA_DEMO=0 (no demonstration), MIARA_LANG (pl, en), MIARA_LOG (info, warn, error, silent).\nExit codes: 0 done, 1 could not be done, 2 wrong usage.",
  usage: {
    unknownCommand: "There is no command {{what}}.",
    unknownOption: "There is no option {{what}}.",
    missingArgument: "The argument {{what}} is missing.",
    optionWithoutValue: "The option {{what}} needs a value.",
    excessArguments: "There are too many arguments.",
    badPort: "{{what}} is no port. A port is a number from 0 to 65535.",
    other: "This can't be understood: {{what}}",
    seeHelp: "`{{command}}` shows how it is used.",
  },
  serve: {
    running: "Miara is running: {{address}}",
    data: "Data: {{place}}",
    demonstration: "Loaded the demonstration: {{title}}.",
    noDemonstration: "The demonstration is not in its place ({{file}}); starting without data.",
    strategies_one: "{{count}} strategy is stored.",
    strategies_other: "{{count}} strategies are stored.",
    setUp:
      "Nobody has an account yet. Open this link to make the first one; it works until then:\n  {{link}}",
    stopIt: "Ctrl+C stops it.",
    stopped: "Stopped.",
    foreignHost:
      "To listen on {{host}}, say by which address others reach the server: MIARA_ORIGIN=https://miara.example. Without it, use 127.0.0.1, localhost or ::1.",
    notSetUp:
      "Before others can reach the server there must be an account. Start it on 127.0.0.1 first and open the link that it prints.",
    wrongOrigin:
      "MIARA_ORIGIN is no address of a site: {{origin}}. It looks like https://miara.example, without a path.",
    shortSecret:
      "MIARA_SECRET is too short to protect anything. Use 32 random characters or more, or leave it out.",
    oidcIncomplete:
      "Sign-in by OpenID Connect needs all three of MIARA_OIDC_URL, MIARA_OIDC_CLIENT_ID and MIARA_OIDC_CLIENT_SECRET.",
    wrongMail: "MIARA_SMTP_URL is no address of a mail server. It looks like smtp://user:password@host:587.",
    portTaken: "Port {{port}} is in use. Stop what uses it, or choose another: miara serve --port {{other}}",
    portForbidden: "Port {{port}} may not be used by this user. Choose one above 1023.",
    addressMissing: "This machine has no address {{host}}. Use 127.0.0.1.",
  },
  import: {
    saved: "Imported: {{title}} ({{reference}}), revision {{revision}}.",
    unchanged:
      "Nothing to change: {{title}} ({{reference}}) is stored like this already, at revision {{revision}}.",
    dryRun: "Dry run: nothing was written.",
    refused: "Nothing was imported.",
    elements_one: "{{count}} element",
    elements_other: "{{count}} elements",
    indicators_one: "{{count}} indicator",
    indicators_other: "{{count}} indicators",
    findings_one: "{{count}} finding",
    findings_other: "{{count}} findings",
    moreFindings_one: "and {{count}} more: `miara check` shows all.",
    moreFindings_other: "and {{count}} more: `miara check` shows all.",
    reason: "import of {{files}}",
    demonstration: "demonstration",
  },
  column: {
    number: "number",
    title: "title",
    weight: "weight",
    progress: "progress",
    printed: "printed",
    strategy: "strategy",
    revision: "revision",
    elements: "elements",
  },
  check: {
    none: "No findings.",
    strategy: "{{title}} ({{reference}})",
    removed: "{{reference}} was removed; its log of changes stays",
    log_one: "The log of changes is as it was written: {{count}} change, checksum {{head}}",
    log_other: "The log of changes is as it was written: {{count}} changes, checksum of the last {{head}}",
    fault: {
      "event-missing": "the log of changes was tampered with: change {{sequence}} is missing.",
      "event-changed":
        "the log of changes was tampered with: change {{sequence}} is not what its checksum was made from.",
      "event-replaced":
        "the log of changes was tampered with: change {{sequence}} does not follow from the one before it.",
      "events-cut-off":
        "the log of changes was tampered with: it does not lead to what is stored. Change {{sequence}} is where it breaks off.",
    },
  },
  backup: {
    written_one: "Backed up, with {{count}} attachment: {{folder}}",
    written_other: "Backed up, with {{count}} attachments: {{folder}}",
    secretElsewhere: "The session secret comes from MIARA_SECRET and is not in the backup. Keep it with it.",
    nothing: "There is no database to back up: {{place}}",
    notEmpty: "{{folder}} is not empty. Name a new folder or an empty one.",
    postgres:
      "The database is on PostgreSQL: back it up with pg_dump, and then copy {{folder}}, where the attachments and the session secret are.",
  },
  export: { written: "Written: {{file}}" },
  noStrategies: "There is no strategy yet. Import one: miara import FILE…",
  whichStrategy: "There are several strategies. Say which: {{references}}.",
  file: {
    missing: "There is no such file.",
    folder: "This is a folder. Name the files in it.",
    unreadable: "The file can't be read by this user.",
    special: "This is no ordinary file.",
    changed: "The file can't be read: {{reason}}.",
    noPlace: "There is no folder to write this file in.",
    unwritable: "This file can't be written by this user.",
    full: "The disk is full. Nothing was written; free some space and try again.",
    notWritten: "The file can't be written: {{reason}}.",
  },
  actor: "command line",
  unexpected: "Something went wrong that should not have. The details above help whoever mends it.",
} as const;
