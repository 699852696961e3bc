/** Each element with its weight, its share of all that count, its progress and what it adds. */
import { assessmentOf, type AssessedStrategy, type Assessment } from "@miara/domain/assess-strategy";
import type { Element } from "@miara/domain/element";
import { writeExact } from "@miara/domain/exact-text";
import type { ElementId } from "@miara/domain/ids";
import { Rational } from "@miara/domain/rational";
import { contributionOf } from "@miara/domain/roll-up";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { Percent } from "../../ui/percent.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

interface WeightTableProps {
  /** With the weights that are tried. */
  readonly assessed: AssessedStrategy;
  /** Null: the strategy as a whole. */
  readonly parent: Element | null;
  readonly elements: readonly Element[];
  /** Those whose weight can't be read. */
  readonly wrong: ReadonlySet<ElementId>;
  readonly isLocked: boolean;
  readonly idPrefix: string;
  readonly textOf: (element: Element) => string;
  readonly onType: (element: Element, text: string) => void;
}

export function WeightTable(props: WeightTableProps): ReactNode {
  const { assessed, parent, elements, wrong, isLocked, idPrefix, textOf, onType } = props;
  const { t, formats } = useTexts();
  const rolledUp = assessmentOf(assessed, parent?.id ?? null);
  const sum = rolledUp.rollUp?.declaredWeightSum ?? null;
  const isUneven = sum !== null && sum.compare(Rational.HUNDRED) !== 0;
  return (
    <ScrollRegion label={t("admin:weights/title")}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t("admin:weights/element")}</th>
            <th className="number" scope="col">
              {t("vocabulary:figure/weight")}
            </th>
            <th className="number" scope="col">
              {t("vocabulary:figure/share")}
            </th>
            <th className="number" scope="col">
              {t("vocabulary:figure/progress")}
            </th>
            <th className="number" scope="col">
              {t("admin:weights/adds")}
            </th>
          </tr>
        </thead>
        <tbody>
          {elements.map((element) => (
            <tr key={element.id}>
              <th scope="row">
                {assessed.index.numbers.get(element.id)} <Verbatim>{element.title}</Verbatim>
              </th>
              <td className="number">
                {isLocked ? (
                  textOf(element) || <Gap meaning={t("admin:structure/noWeight")} />
                ) : (
                  <input
                    aria-describedby={wrong.has(element.id) ? `${idPrefix}-${element.id}-error` : undefined}
                    aria-invalid={wrong.has(element.id) || undefined}
                    aria-label={`${t("vocabulary:figure/weight")}: ${element.title}`}
                    autoComplete="off"
                    className="control entry"
                    id={`${idPrefix}-${element.id}`}
                    inputMode="decimal"
                    onChange={(event) => onType(element, event.target.value)}
                    type="text"
                    value={textOf(element)}
                  />
                )}
                {wrong.has(element.id) ? (
                  <span
                    className="field-error block max-w-56 text-start whitespace-normal"
                    id={`${idPrefix}-${element.id}-error`}
                  >
                    {t("admin:structure/weightWrong")}
                  </span>
                ) : null}
              </td>
              <Part element={element} rolledUp={rolledUp} assessed={assessed} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("admin:weights/sum")}</th>
            <td className="number">
              {sum === null ? (
                <Gap
                  meaning={t(
                    rolledUp.rollUp === null ? "admin:weights/uncounted" : "admin:structure/noWeight",
                  )}
                />
              ) : (
                formats.number(writeExact(sum))
              )}
              {isUneven ? (
                <span className="block text-sm text-muted">{t("admin:weights/uneven")}</span>
              ) : null}
            </td>
            <td className="number" colSpan={3}>
              <Percent figure={writeExact(rolledUp.progress)} missing={t("web:figures/noProgress")} />
            </td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

interface PartProps {
  readonly assessed: AssessedStrategy;
  readonly rolledUp: Assessment;
  readonly element: Element;
}

function Part({ assessed, rolledUp, element }: PartProps): ReactNode {
  const { t, formats } = useTexts();
  const { rollUp } = rolledUp;
  const counted = rollUp?.counted.find(({ id }) => id === element.id);
  const leftOut = rollUp?.leftOut.find(({ id }) => id === element.id);
  const part = rollUp === null || counted === undefined ? null : contributionOf(rollUp, counted);
  if (part === null || counted === undefined)
    return (
      <td colSpan={3}>
        <span className="text-muted">
          {leftOut === undefined ? "–" : t(`vocabulary:leftOut/${leftOut.reason}`)}
        </span>
      </td>
    );
  const own = assessmentOf(assessed, element.id).progress ?? counted.progress;
  return (
    <>
      <td className="number">{formats.share(writeExact(part.share))}</td>
      <td className="number">{formats.percent(writeExact(own))}</td>
      <td className="number">{formats.percent(writeExact(part.contribution))}</td>
    </>
  );
}
