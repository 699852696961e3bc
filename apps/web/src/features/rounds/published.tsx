/** A closed round as it was published, beside what is known today, and the restatements that lie between. */
import type { Published } from "@miara/api/history-schema";
import type { FiguresView } from "@miara/domain/figures-view";
import { useMemo, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { ChangeEntry } from "../../ui/change-entry.tsx";
import { ChangeFields } from "../../ui/change-fields.tsx";
import type { NameOf } from "../../ui/change-names.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import { causesOf, type Cause } from "./restatement-causes.ts";

interface PublishedProps {
  readonly period: string;
  readonly published: Published;
  readonly nameOf: NameOf;
  readonly renderLink: (element: string, title: ReactNode) => ReactNode;
}

export function PublishedBeside({ period, published, nameOf, renderLink }: PublishedProps): ReactNode {
  const { t, formats } = useTexts();
  const { strategy } = useStrategyEditing();
  const [isAll, showAll] = useState(false);
  const { closedAt, elements, restatements } = published;
  const differing = elements.filter(({ isDifferent }) => isDifferent);
  const rows = isAll ? elements : differing;
  const causeOf = useMemo(() => causesOf(restatements, strategy), [restatements, strategy]);
  return (
    <>
      <p className="max-w-3xl">{t("admin:round/publishedLead", { moment: formats.moment(closedAt) })}</p>
      {differing.length === 0 ? <p className="my-2">{t("admin:round/same", { period })}</p> : null}
      <CheckField isChecked={isAll} label={t("admin:round/showSame")} onChange={showAll} />
      {rows.length === 0 ? null : <BesideTable causeOf={causeOf} renderLink={renderLink} rows={rows} />}
      <h3 className="mt-4">{t("admin:round/restatements")}</h3>
      {restatements.length === 0 ? <p>{t("admin:round/noRestatements")}</p> : null}
      {restatements.map((change) => (
        <ChangeEntry change={change} key={change.revision} nameOf={nameOf}>
          <ChangeFields
            fieldCount={change.fieldCount}
            fields={change.fields}
            nameOf={nameOf}
            renderElement={renderLink}
          />
        </ChangeEntry>
      ))}
    </>
  );
}

interface BesideTableProps {
  /** Why the figures of an element are others than were published. */
  readonly causeOf: (element: string | null) => Cause;
  readonly rows: Published["elements"];
  readonly renderLink: PublishedProps["renderLink"];
}

function BesideTable({ causeOf, rows, renderLink }: BesideTableProps): ReactNode {
  const { t } = useTexts();
  const label = t("admin:round/published");
  return (
    <ScrollRegion label={label}>
      <table aria-label={label} className="figures-table">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t("admin:round/element")}
            </th>
            <th colSpan={2} scope="colgroup">
              {t("admin:round/progressColumn")}
            </th>
            <th colSpan={2} scope="colgroup">
              {t("admin:round/statusColumn")}
            </th>
          </tr>
          <tr>
            <th scope="col">{t("admin:round/asPublished")}</th>
            <th scope="col">{t("admin:round/today")}</th>
            <th scope="col">{t("admin:round/asPublished")}</th>
            <th scope="col">{t("admin:round/today")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ element, number, title, published, today, isDifferent }) => (
            <tr key={element ?? ""}>
              <th className="min-w-56" scope="row">
                {element === null ? (
                  <Verbatim>{title}</Verbatim>
                ) : (
                  renderLink(
                    element,
                    <>
                      {number} <Verbatim>{title}</Verbatim>
                    </>,
                  )
                )}
                {isDifferent ? <CauseMark cause={causeOf(element)} /> : null}
              </th>
              <Progress figures={published} />
              <Progress figures={today} />
              <State figures={published} />
              <State figures={today} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function CauseMark({ cause }: { readonly cause: Cause }): ReactNode {
  const { t } = useTexts();
  return cause === "restated" ? (
    <strong className="ms-2 text-sm">✎ {t("admin:round/cause/restated")}</strong>
  ) : (
    <span className="ms-2 text-sm font-normal text-muted">{t(`admin:round/cause/${cause}`)}</span>
  );
}

function Progress({ figures }: { readonly figures: FiguresView | null }): ReactNode {
  const { t } = useTexts();
  return (
    <td className="number">
      {figures === null ? (
        t("admin:compare/notThere")
      ) : (
        <Percent figure={figures.progress} missing={t("web:figures/noProgress")} />
      )}
    </td>
  );
}

function State({ figures }: { readonly figures: FiguresView | null }): ReactNode {
  const { t } = useTexts();
  return <td>{figures === null ? t("admin:compare/notThere") : <StatusMark status={figures.status} />}</td>;
}
