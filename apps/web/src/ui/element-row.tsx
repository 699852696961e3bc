/** One element on one line: number, title, weight, office, bar, percentage, plan, status. Stacked on a narrow screen. */
import type { TreeNode } from "@miara/domain/tree-view";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { Gap } from "./gap.tsx";
import { Percent } from "./percent.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { StatusMark } from "./status-mark.tsx";
import { Verbatim } from "./verbatim.tsx";

interface ElementRowProps {
  readonly organisation: string;
  readonly strategy: string;
  readonly node: TreeNode;
  /** How far the title stands in from the margin. */
  readonly depth: number;
  /** Opens and closes what is below; null where there is nothing or it is not shown here. */
  readonly toggle: ReactNode;
  /** The derivation of the row's figure, when the reader asks for it. */
  readonly renderExplanation: (element: string) => ReactNode;
}

export function ElementRow(props: ElementRowProps): ReactNode {
  const { organisation, strategy, node, depth, toggle, renderExplanation } = props;
  const { t, formats } = useTexts();
  const [isExplained, setExplained] = useState(false);
  const figure = node.progress === null ? t("web:figures/noProgress") : formats.percent(node.progress);
  return (
    <>
      <div className="element-row" data-element={node.id}>
        <div
          className="wide-cell flex items-baseline gap-1.5"
          style={{ paddingInlineStart: `${depth * 1.1}rem` }}
        >
          {toggle}
          <span className="min-w-0">
            {node.number === "" ? null : <span className="text-muted">{lastNumber(node)} </span>}
            <Link
              className={depth === 0 ? "font-semibold" : ""}
              params={{ organisation, strategy, element: node.id }}
              to="/$organisation/$strategy/$element"
            >
              <Verbatim>{node.title}</Verbatim>
            </Link>
            {node.lifecycle === "active" ? null : (
              <span className="ms-2 border border-frame px-1 text-xs whitespace-nowrap">
                {t(`vocabulary:lifecycle/${node.lifecycle}`)}
              </span>
            )}
          </span>
        </div>
        <div
          className={`wide-cell text-sm text-muted lg:text-end print:text-end ${node.weight === null ? "narrow-absent" : ""}`}
        >
          {node.weight === null ? (
            <Gap meaning={t("web:row/noWeight")} />
          ) : (
            <>
              <span className="narrow-word">{t("web:column/weight")} </span>
              {formats.number(node.weight)}
            </>
          )}
        </div>
        <div className={`wide-cell text-sm text-muted ${node.lead === null ? "narrow-absent" : ""}`}>
          {node.lead === null ? <Gap meaning={t("web:row/noLead")} /> : <Verbatim>{node.lead}</Verbatim>}
        </div>
        <div className="bar-cell">
          <ProgressBar plan={node.planToDate} progress={node.progress} />
        </div>
        <div className="text-end">
          <button
            aria-expanded={isExplained}
            aria-label={t("web:figures/whenceOf", { figure })}
            className="opener"
            onClick={() => setExplained(!isExplained)}
            title={t("web:figures/whence")}
            type="button"
          >
            <Percent figure={node.progress} missing={t("web:figures/noProgress")} />
          </button>
        </div>
        <div className="text-end text-sm text-muted">
          <span className="narrow-word">{t("web:column/plan")} </span>
          <Percent figure={node.planToDate} missing={t("web:figures/noPlan")} />
          {node.planToDate === null || node.planCoverage === "1" ? null : (
            <span className="block text-xs">
              {t("web:row/planCoverage", { share: formats.share(node.planCoverage) })}
            </span>
          )}
        </div>
        <div className="status-cell text-sm">
          <StatusMark status={node.status} />
          {node.computedStatus === null ? null : (
            <span className="block text-xs text-muted">{t("web:figures/byHand")}</span>
          )}
          {node.method === "manual" && node.progress !== null ? (
            <span className="block text-xs text-muted">{t("web:figures/manual")}</span>
          ) : null}
        </div>
      </div>
      {isExplained ? <div className="mb-2 sm:ms-6">{renderExplanation(node.id)}</div> : null}
    </>
  );
}

/** The heads of the columns, for the eyes: every row says its own words to a screen reader. */
export function ElementRowHeads(): ReactNode {
  const { t } = useTexts();
  return (
    <div aria-hidden="true" className="element-row is-heading">
      <div>{t("web:column/element")}</div>
      <div className="text-end">{t("web:column/weight")}</div>
      <div>{t("web:column/lead")}</div>
      <div />
      <div className="text-end">{t("web:column/progress")}</div>
      <div className="text-end">{t("web:column/plan")}</div>
      <div>{t("web:column/status")}</div>
    </div>
  );
}

/** `II` of a goal, `7` of the programme `II.7`: the place in the tree says the rest. */
function lastNumber(node: TreeNode): string {
  return `${node.number.slice(node.number.lastIndexOf(".") + 1)}.`;
}
