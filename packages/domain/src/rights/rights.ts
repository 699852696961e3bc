/** Who may do what: one table, asked by every service and shown to people as what they can and can't do. */
import { PeriodCalendar } from "../period/period-calendar.ts";
import type { PeriodLabel } from "../period/period.ts";
import { lockOf } from "../round/period-lock.ts";
import type { ElementId } from "../strategy/ids.ts";
import type { Strategy } from "../strategy/strategy.ts";
import type { Actor } from "./actor.ts";
import { findResponsibility, type Responsibility } from "./responsibility.ts";
import type { Role, RoleGrant } from "./role-grant.ts";

/**
 * - `read`: a strategy with its figures; `read-internal`: also reports that are not done, comments, files, names
 * - `report`: actual shares, values, spending, narrative; `submit`: hand a report in, or take it back
 * - `decide`: approve a report, or return it
 * - `plan`: planned shares; `structure`: elements, stages, indicators, weights
 * - `round`: open, date and close rounds, grant exceptions
 * - `own-account`: whoever is signed in, for themselves
 */
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

/**
 * `own`: for an editor the elements that its unit reports on, for a coordinator those that its unit is accountable for
 * with all below them.
 */
export type Reach = "all" | "own" | "no";

const NOBODY = {
  administrator: "no",
  "strategy-office": "no",
  coordinator: "no",
  editor: "no",
  analyst: "no",
  public: "no",
} as const satisfies Record<Role, Reach>;

export const RIGHTS: Readonly<Record<Action, Readonly<Record<Role, Reach>>>> = {
  // The public reads what the strategy's settings make public.
  read: {
    administrator: "all",
    "strategy-office": "all",
    coordinator: "all",
    editor: "all",
    analyst: "all",
    public: "all",
  },
  "read-internal": {
    ...NOBODY,
    administrator: "all",
    "strategy-office": "all",
    coordinator: "all",
    editor: "all",
    analyst: "all",
  },
  report: { ...NOBODY, "strategy-office": "all", editor: "own" },
  submit: { ...NOBODY, "strategy-office": "all", editor: "own" },
  decide: { ...NOBODY, "strategy-office": "all", coordinator: "own" },
  plan: { ...NOBODY, "strategy-office": "all" },
  structure: { ...NOBODY, "strategy-office": "all" },
  units: { ...NOBODY, administrator: "all", "strategy-office": "all" },
  settings: { ...NOBODY, administrator: "all", "strategy-office": "all" },
  round: { ...NOBODY, "strategy-office": "all" },
  comment: { ...NOBODY, "strategy-office": "all", coordinator: "own", editor: "own" },
  attach: { ...NOBODY, "strategy-office": "all", editor: "own" },
  import: { ...NOBODY, administrator: "all", "strategy-office": "all" },
  "remove-strategy": { ...NOBODY, "strategy-office": "all" },
  people: { ...NOBODY, administrator: "all" },
  "own-account": {
    ...NOBODY,
    administrator: "all",
    "strategy-office": "all",
    coordinator: "all",
    editor: "all",
    analyst: "all",
  },
};

/** What change no figure and no text: a token that only reads may do them. */
const READING: ReadonlySet<Action> = new Set(["read", "read-internal", "own-account"]);
/** What belongs to a period, and stands still when its round is closed. */
const OF_PERIOD: ReadonlySet<Action> = new Set(["report", "submit", "decide", "plan", "attach"]);
/** What may be done to a period whose round is only planned. */
const BEFORE_ROUND: ReadonlySet<Action> = new Set(["plan"]);

export interface RightTarget {
  /** Null: none, or one that is only being made. */
  readonly strategy: Strategy | null;
  /** Null: the strategy as a whole. */
  readonly element: ElementId | null;
  /** Null: no period in particular. */
  readonly period: PeriodLabel | null;
  /** ISO day. */
  readonly today: string;
}

export type Refusal =
  | "not-signed-in"
  | "read-only-token"
  | "role-may-not"
  | "not-yours"
  | "archived"
  | "report-handed-in"
  | "period-not-open"
  | "period-closed";

export type Permission =
  | {
      readonly ok: true;
      /** A figure of a closed period, under an exception: it needs a reason. */
      readonly isRestatement: boolean;
    }
  | { readonly ok: false; readonly code: Refusal };

const ALLOWED: Permission = { ok: true, isRestatement: false };

/** Whether the actor may do it, and if not, why. */
export function permit(actor: Actor, action: Action, target: RightTarget): Permission {
  const { strategy, element } = target;
  // Whoever is signed in, with or without a role.
  if (action === "own-account" && (actor.account !== null || actor.isOperator)) return ALLOWED;
  if (action === "read" && (strategy === null || strategy.settings.isPublic)) return ALLOWED;
  const responsibility = strategy === null || element === null ? null : findResponsibility(strategy, element);
  const reach = reachOf(actor, action, strategy, responsibility);
  if (reach !== "all") return refuse(actor, reach);
  if (actor.isReadOnly && !READING.has(action)) return { ok: false, code: "read-only-token" };
  if (strategy === null) return ALLOWED;
  if (responsibility?.isArchived === true && OF_PERIOD.has(action)) return { ok: false, code: "archived" };
  return OF_PERIOD.has(action) ? permitPeriod(actor, action, strategy, responsibility, target) : ALLOWED;
}

/** What the reach of the actor's roles comes to for this target: `all`, or why not. */
function reachOf(
  actor: Actor,
  action: Action,
  strategy: Strategy | null,
  responsibility: Responsibility | null,
): "all" | "own" | "no" {
  if (actor.isOperator) return "all";
  let reach: Reach = "no";
  for (const grant of actor.grants) {
    if (!coversStrategy(grant, strategy, action)) continue;
    const given = RIGHTS[action][grant.role];
    if (given === "all" || (given === "own" && isOwn(grant, responsibility))) return "all";
    if (given === "own") reach = "own";
  }
  return reach;
}

function coversStrategy(grant: RoleGrant, strategy: Strategy | null, action: Action): boolean {
  switch (grant.role) {
    case "administrator":
      return true;
    case "strategy-office":
    case "analyst":
      return (
        grant.organisation === null ||
        // Something is to be made or done that belongs to no strategy yet.
        (strategy === null
          ? action === "import" || action === "own-account"
          : grant.organisation === strategy.organisation.id)
      );
    case "coordinator":
    case "editor":
      return strategy === null
        ? action === "own-account"
        : grant.organisation === strategy.organisation.id && grant.strategy === strategy.id;
  }
}

function isOwn(grant: RoleGrant, responsibility: Responsibility | null): boolean {
  if (responsibility === null) return false;
  if (grant.role === "editor") return responsibility.reporting.includes(grant.unit);
  return grant.role === "coordinator" && responsibility.approving.includes(grant.unit);
}

function refuse(actor: Actor, reach: "own" | "no"): Permission {
  if (actor.account === null) return { ok: false, code: "not-signed-in" };
  return { ok: false, code: reach === "own" ? "not-yours" : "role-may-not" };
}

function permitPeriod(
  actor: Actor,
  action: Action,
  strategy: Strategy,
  responsibility: Responsibility | null,
  { period, today }: RightTarget,
): Permission {
  if (period === null) return ALLOWED;
  const branch = responsibility?.branch.map(({ id }) => id) ?? [];
  const lock = lockOf(strategy, new PeriodCalendar(strategy.periods), period, { branch, today });
  switch (lock.state) {
    case "open":
      return ALLOWED;
    case "excepted":
      return { ok: true, isRestatement: true };
    case "closed":
      return { ok: false, code: "period-closed" };
    case "planned":
      return BEFORE_ROUND.has(action) ? ALLOWED : { ok: false, code: "period-not-open" };
    case "outside":
      return isOffice(actor, strategy) ? ALLOWED : { ok: false, code: "period-not-open" };
  }
}

/** What no round speaks of is for the strategy office alone. */
function isOffice(actor: Actor, strategy: Strategy): boolean {
  return (
    actor.isOperator ||
    actor.grants.some(
      (grant) => grant.role === "strategy-office" && coversStrategy(grant, strategy, "report"),
    )
  );
}
