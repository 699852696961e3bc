/** The stages of an element: added, renamed, put in order, removed. Their shares are entered in the grid. */
import { nextOf } from "@miara/domain/definition-of";
import type { Element } from "@miara/domain/element";
import { stageIdSchema } from "@miara/domain/ids";
import type { Stage } from "@miara/domain/stage";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { describe } from "@miara/messages/describe";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { sumFigures } from "../../ui/sum-figures.ts";
import { Verbatim } from "../../ui/verbatim.tsx";
import { newStageId } from "./new-stage-id.ts";
import { PartList } from "./part-list.tsx";
import { StageFields, type StageNames } from "./stage-fields.tsx";

export function StageSection({ element }: { readonly element: Element }): ReactNode {
  const { t, texts } = useTexts();
  const { apply, may, reference, strategy } = useStrategyEditing();
  /** As it was when its form was opened: whoever has renamed it since is met, not overwritten. */
  const [renaming, setRenaming] = useState<Stage | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const mayChange = may("structure").ok;
  const { stages } = element;
  const send = (edit: StrategyEdit): boolean => {
    const refusal = apply([edit]);
    setProblem(refusal === null ? null : describe(texts, refusal));
    return refusal === null;
  };
  const get = (id: string | null): Stage | undefined => stages.find((stage) => stage.id === id);
  const add = (names: StageNames): boolean => {
    const id = newStageId(names.title, element, strategy);
    return send({ kind: "stage-added", element: element.id, stage: { id, ...names }, before: null });
  };
  const rename = ({ id, number, title }: Stage, is: StageNames): boolean => {
    const isDone = send({ kind: "stage-field", stage: id, was: { number, title }, is });
    if (isDone) setRenaming(null);
    if (isDone) document.getElementById(changeButton(id))?.focus();
    return isDone;
  };
  const move = (id: string, before: string | null): void => {
    const stage = get(id);
    if (stage === undefined) return;
    const was = nextOf(stages, stage.id);
    send({ kind: "stage-moved", stage: stage.id, was, is: get(before)?.id ?? null });
  };
  return (
    <Section title={t("admin:elementForm/stages")}>
      {mayChange ? <p className="text-muted">{t("admin:elementForm/stagesHint")}</p> : null}
      {stages.length === 0 ? (
        <p>{t("admin:elementForm/noStages")}</p>
      ) : (
        <p>
          <Link
            params={reference}
            search={{ under: element.id }}
            to="/-/strategies/$organisation/$strategy/grid"
          >
            {t("admin:elementForm/toGrid")}
          </Link>
        </p>
      )}
      <div role="alert">{problem === null ? null : <p className="field-error">{problem}</p>}</div>
      <PartList
        mayChange={mayChange}
        onMove={move}
        onRemove={(id) => send({ kind: "stage-removed", stage: stageIdSchema.parse(id) })}
        parts={stages.map((stage) => ({
          id: stage.id,
          name: nameOf(stage),
          shown: <ShownStage stage={stage} />,
        }))}
        question={(title) => t("admin:elementForm/removeStage", { title })}
        renderBelow={(id) =>
          renaming?.id === id ? (
            <StageFields
              button={t("admin:form/save")}
              heading={t("admin:elementForm/renameStage", { title: nameOf(renaming) })}
              onSubmit={(is) => rename(renaming, is)}
              stage={renaming}
            />
          ) : null
        }
        renderMore={(id) => (
          <Button
            aria-expanded={renaming?.id === id}
            aria-label={t("admin:structure/changeOf", { title: get(id)?.title ?? "" })}
            id={changeButton(id)}
            onClick={() => setRenaming(renaming?.id === id ? null : (get(id) ?? null))}
          >
            {t("admin:structure/change")}
          </Button>
        )}
      />
      {mayChange ? (
        <StageFields
          button={t("admin:elementForm/addStage")}
          heading={t("admin:elementForm/newStage")}
          onSubmit={add}
          stage={null}
        />
      ) : null}
    </Section>
  );
}

function ShownStage({ stage }: { readonly stage: Stage }): ReactNode {
  const { t, formats } = useTexts();
  const sum = (share: "planned" | "actual"): string => {
    const figure = sumFigures(stage.cells.map((cell) => cell[share]));
    return figure === null ? t("admin:elementForm/noShare") : formats.percent(figure);
  };
  return (
    <>
      {stage.number} <Verbatim>{stage.title}</Verbatim>{" "}
      <span className="ms-1 text-sm text-muted">
        {t("admin:elementForm/sum", {
          planned: sum("planned"),
          actual: sum("actual"),
        })}
      </span>
    </>
  );
}

const changeButton = (id: string): string => `change-stage-${id}`;

function nameOf({ number, title }: StageNames): string {
  return `${number ?? ""} ${title}`.trim();
}
