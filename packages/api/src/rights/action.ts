/** What a procedure asks its caller to be allowed: an action of the table of rights, or nothing. */

export type Action =
  | "read"
  | "read-internal"
  | "report"
  | "submit"
  | "decide"
  | "plan"
  | "structure"
  | "units"
  | "settings"
  | "round"
  | "comment"
  | "attach"
  | "import"
  | "remove-strategy"
  | "people"
  | "own-account";
