/** Another place for an element, chosen by name: under whom, and before which of those below it. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import type { StrategyIndex } from "@miara/domain/index-strategy";
import { standingOf } from "@miara/domain/place-of";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { capitalised } from "../../ui/capitalised.ts";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { levelNoun } from "../../ui/level-noun.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { branchOf, levelsUnder, levelUnder } from "./structure-places.ts";
import { ToolForm } from "./tool-form.tsx";
import { changeButton, EFFECT_DAY, useStructure } from "./use-structure.tsx";

interface MoveFormProps {
  readonly element: Element;
  readonly onEnd: () => void;
}

/** No identifier reads like these. */
const TOP = "/top";
const LAST = "/last";
const INDENT = "\u00A0\u00A0\u00A0";

export function MoveForm({ element, onEnd }: MoveFormProps): ReactNode {
  const { t, language } = useTexts();
  const { strategy } = useStrategyEditing();
  const { change, focusLater, from, index, nameOf, open, setOpen } = useStructure();
  const [parent, setParent] = useState<string>(element.parentId ?? TOP);
  const [before, setBefore] = useState<string>(() => nextOf(index.children, element) ?? LAST);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const own = branchOf(index, element.id);
  const parents = index.topDown.filter(({ id, level }) => !own.has(id) && level < strategy.levels.length - 1);
  const parentId: ElementId | null = parents.find(({ id }) => id === parent)?.id ?? null;
  const siblings = (index.children.get(parentId) ?? []).filter(({ id }) => id !== element.id);

  const levels = levelsUnder(parentId, element, strategy, index);
  const [asked, setAsked] = useState<number | null>(null);
  const usual = levelUnder(parentId, element, index);
  const level = asked !== null && levels.includes(asked) ? asked : usual;

  const submit = (): void => {
    if (from === undefined && (parentId !== element.parentId || level !== element.level)) {
      setErrors([{ field: EFFECT_DAY, text: t("admin:effect/dayNeeded") }]);
      return;
    }
    const is = { parentId, before: siblings.find(({ id }) => id === before)?.id ?? null, level };
    const was = standingOf(strategy, element);
    const edit = { kind: "element-moved", element: element.id, was, is, from: from ?? null } as const;
    if (!change([edit], "moved", nameOf(element))) return;
    if (parentId !== null) setOpen(new Set([...open, parentId]));
    onEnd();
    focusLater(changeButton(element.id));
  };

  return (
    <ToolForm
      button={t("admin:structure/move")}
      heading={t("admin:structure/moving", { title: nameOf(element) })}
      onSubmit={submit}
    >
      <ErrorSummary errors={errors} />
      <SelectField
        label={t("admin:structure/newParent")}
        onChoose={(chosen) => {
          setParent(chosen);
          setBefore(LAST);
          setAsked(null);
        }}
        options={[
          { value: TOP, label: t("admin:structure/top") },
          ...parents.map((each) => ({
            value: String(each.id),
            label: INDENT.repeat(each.level) + nameOf(each),
          })),
        ]}
        value={parent}
      />
      <SelectField
        label={t("admin:structure/place")}
        onChoose={setBefore}
        options={[
          { value: LAST, label: t("admin:structure/last") },
          ...siblings.map((each) => ({
            value: String(each.id),
            label: t("admin:structure/before", { title: nameOf(each) }),
          })),
        ]}
        value={before}
      />
      <SelectField
        hint={t("admin:structure/moveHint")}
        label={t("admin:structure/level")}
        onChoose={(chosen) => {
          setAsked(Number(chosen));
        }}
        options={strategy.levels
          .map((each, at) => ({
            value: String(at),
            label: capitalised(levelNoun(each, 1, language), language),
          }))
          .filter((_, at) => at === level || levels.includes(at))}
        value={String(level)}
      />
    </ToolForm>
  );
}

/** The sibling after it: where nothing else is chosen, an element stays where it is. */
function nextOf(children: StrategyIndex["children"], { id, parentId }: Element): ElementId | null {
  const siblings = children.get(parentId) ?? [];
  return siblings[siblings.findIndex((sibling) => sibling.id === id) + 1]?.id ?? null;
}
