/** What a row is of. */
import type { ReactNode } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import { Verbatim } from "../../ui/verbatim.tsx";
import type { GridRow } from "./grid-row.ts";

interface RowHeadProps {
  readonly row: GridRow;
  readonly saysShare: boolean;
}

export function RowHead({ row, saysShare }: RowHeadProps): ReactNode {
  const { t } = useTexts();
  const { about, element } = row;
  const share =
    saysShare && about.kind !== "indicator" ? (
      <span className="block text-xs text-muted">{t(`admin:grid/share/${about.share}`)}</span>
    ) : null;
  // Of two rows about the same, the first shows its name.
  const isSecond = saysShare && about.kind !== "indicator" && about.share === "actual";
  switch (about.kind) {
    case "sum":
      return (
        <>
          <span className={isSecond ? "sr-only" : ""}>
            {element.number} <Verbatim>{element.title}</Verbatim>
          </span>
          {share}
        </>
      );
    case "stage":
      return (
        <>
          <span className="sr-only">{element.number} </span>
          <span className={isSecond ? "sr-only" : ""}>
            {about.stage.number === null ? null : `${withPoint(about.stage.number)} `}
            <Verbatim>{about.stage.title}</Verbatim>
          </span>
          {share}
        </>
      );
    case "indicator":
      return (
        <>
          <span className="text-xs text-muted">{element.number} </span>
          <Verbatim>{about.indicator.name}</Verbatim>
          {about.indicator.unit === null ? null : (
            <span className="text-muted">
              {" "}
              [<Verbatim>{about.indicator.unit}</Verbatim>]
            </span>
          )}
        </>
      );
  }
}

/** A row as it is spoken of elsewhere on the page. */
export function RowName({ row: { about, element } }: { readonly row: GridRow }): ReactNode {
  const { t } = useTexts();
  const own =
    about.kind === "sum" ? element.title : about.kind === "stage" ? about.stage.title : about.indicator.name;
  return (
    <>
      {element.number}, <Verbatim>{own}</Verbatim>
      {about.kind === "indicator" ? null : `, ${t(`admin:grid/share/${about.share}`)}`}
    </>
  );
}

/** The same in words alone. */
export function rowInWords({ about, element }: GridRow, { t }: Words): string {
  switch (about.kind) {
    case "sum":
      return `${element.number}, ${element.title}, ${t(`admin:grid/share/${about.share}`)}`;
    case "stage":
      return `${element.number}, ${about.stage.title}, ${t(`admin:grid/share/${about.share}`)}`;
    case "indicator":
      return `${element.number}, ${about.indicator.name}`;
  }
}

function withPoint(number: string): string {
  return number.endsWith(".") ? number : `${number}.`;
}
