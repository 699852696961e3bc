/** A figure as it is read in its cell: a value, the mark of a missing one, a gap. */
import type { ReactNode } from "react";

import { useTexts, type Words } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import type { Figure } from "./grid-row.ts";

interface ShownFigureProps {
  readonly figure: Figure;
  readonly decimals: number | null;
}

export function ShownFigure({ figure, decimals }: ShownFigureProps): ReactNode {
  const words = useTexts();
  const { t, formats } = words;
  if (figure.kind !== "observation") {
    return figure.value === null ? (
      <Gap mark="·" meaning={t("admin:grid/gap")} />
    ) : (
      formats.number(figure.value, figure.kind === "derived" ? decimals : null)
    );
  }
  const { content } = figure;
  if (content === null) return <Gap mark="·" meaning={t("admin:grid/gap")} />;
  if (content.value === null) {
    const standing = standingOf(content.status);
    return (
      <Gap
        mark={t(`vocabulary:missing/${standing}`)}
        meaning={t(`vocabulary:observationStatus/${standing}`)}
      />
    );
  }
  return (
    <>
      {content.qualifier === null ? null : <span className="text-muted">{content.qualifier} </span>}
      {formats.number(content.value, decimals)}
    </>
  );
}

/** The same in words alone, for a sentence. */
export function figureInWords(
  figure: Figure,
  decimals: number | null,
  { t, formats }: Pick<Words, "t" | "formats">,
): string {
  if (figure.kind !== "observation")
    return figure.value === null
      ? t("admin:grid/gap")
      : formats.number(figure.value, figure.kind === "derived" ? decimals : null);
  const { content } = figure;
  if (content === null) return t("admin:grid/gap");
  if (content.value === null) return t(`vocabulary:observationStatus/${standingOf(content.status)}`);
  const value = formats.number(content.value, decimals);
  return content.qualifier === null ? value : `${content.qualifier} ${value}`;
}

function standingOf(status: string): "L" | "M" | "Q" | "O" {
  return status === "L" || status === "M" || status === "Q" ? status : "O";
}
