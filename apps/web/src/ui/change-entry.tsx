/** One change of the log: when, who, why, and what it did. */
import type { Change } from "@miara/api/changes-schema";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import type { NameOf } from "./change-names.ts";

interface ChangeEntryProps {
  readonly change: Change;
  readonly nameOf: NameOf;
  /** The places that it changed. */
  readonly children: ReactNode;
  /** Beside its date. */
  readonly more?: ReactNode;
}

export function ChangeEntry({ change, nameOf, children, more }: ChangeEntryProps): ReactNode {
  const { t, formats } = useTexts();
  const { actor, office, at, reason, isRestatement, kind, elements, revision } = change;
  return (
    <article aria-label={t("admin:history/changedAt", { revision })} className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <time className="font-semibold" dateTime={at}>
          {formats.moment(at)}
        </time>
        <span>
          {actor === office || office === "" ? actor : t("admin:history/byOffice", { actor, office })}
        </span>
        {isRestatement ? (
          <span className="border border-frame px-1.5">✎ {t("admin:history/restatement")}</span>
        ) : null}
        {more}
      </p>
      {reason === "" ? null : <p className="max-w-3xl">{t("admin:history/reason", { reason })}</p>}
      {kind === "created" ? <p>{t("admin:history/created")}</p> : null}
      {kind === "deleted" ? <p>{t("admin:history/deleted")}</p> : null}
      {kind === "changed" ? (
        <>
          <Listed ids={elements.added} nameOf={nameOf} what="added" />
          <Listed ids={elements.removed} nameOf={nameOf} what="removed" />
        </>
      ) : null}
      <div className="text-sm">{children}</div>
    </article>
  );
}

/** So many elements are named; the rest is counted. */
const NAMED = 5;

interface ListedProps {
  readonly what: "added" | "removed";
  readonly ids: readonly string[];
  readonly nameOf: NameOf;
}

function Listed({ what, ids, nameOf }: ListedProps): ReactNode {
  const { t } = useTexts();
  if (ids.length === 0) return null;
  const names = ids.slice(0, NAMED).map((id) => nameOf("element", id) ?? id);
  if (ids.length > NAMED) names.push(t("admin:history/andOthers", { count: ids.length - NAMED }));
  return (
    <p className="text-sm">{t(`admin:history/${what}`, { count: ids.length, names: names.join(", ") })}</p>
  );
}
