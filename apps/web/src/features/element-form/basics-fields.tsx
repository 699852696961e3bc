/** Number, title, weight and lifecycle of an element, and where it stands. */
import { lifecycleSchema } from "@miara/domain/element";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { errorOf, fieldId } from "../../edits/field-problems.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { levelNoun } from "../../ui/level-noun.ts";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useStrategyLang } from "../../ui/verbatim.tsx";
import { ELEMENT } from "./element-edits.ts";
import type { FieldsProps } from "./element-form.tsx";

const [NUMBER, TITLE, WEIGHT] = [
  fieldId(ELEMENT, "number"),
  fieldId(ELEMENT, "title"),
  fieldId(ELEMENT, "weight"),
];

export function BasicsFields({ element, draft, errors, change }: FieldsProps): ReactNode {
  const { t, language } = useTexts();
  const { strategy } = useStrategyEditing();
  const lang = useStrategyLang();
  const level = strategy.levels[element.level];
  return (
    <Section title={t("admin:elementForm/basics")}>
      <p className="max-w-[46rem]">
        {level === undefined ? null : (
          <>
            {t("admin:structure/level")}: <strong>{levelNoun(level, 1, language)}</strong>.{" "}
          </>
        )}
        <span className="text-muted">{t("admin:elementForm/levelHint")}</span>
      </p>
      <TextField
        error={errorOf(errors, TITLE)}
        id={TITLE}
        lang={lang}
        label={t("admin:structure/name")}
        onType={(title) => change({ title })}
        value={draft.title}
      />
      <TextField
        error={errorOf(errors, NUMBER)}
        hint={t("admin:structure/numberHint")}
        id={NUMBER}
        isOptional
        label={t("admin:structure/number")}
        onType={(number) => change({ number })}
        value={draft.number}
      />
      <TextField
        error={errorOf(errors, WEIGHT)}
        hint={t("admin:structure/weightHint")}
        id={WEIGHT}
        inputMode="decimal"
        isOptional
        label={t("admin:structure/weightLabel")}
        onType={(weight) => change({ weight })}
        value={draft.weight}
      />
      <WeightLinks element={element} />
      <SelectField
        label={t("admin:structure/lifecycle")}
        onChoose={(lifecycle) => change({ lifecycle })}
        options={lifecycleSchema.options.map((value) => ({
          value,
          label: t(`vocabulary:lifecycle/${value}`),
        }))}
        value={draft.lifecycle}
      />
    </Section>
  );
}

/** How the page of weights calls the top of the tree. */
const TOP = "-";

/** To where weights are set side by side: beside the element, below it. */
function WeightLinks({ element }: Pick<FieldsProps, "element">): ReactNode {
  const { t } = useTexts();
  const { reference, strategy } = useStrategyEditing();
  const hasBelow = strategy.elements.some(({ parentId }) => parentId === element.id);
  const links = [
    { id: element.parentId ?? TOP, text: t("admin:elementForm/weightsBeside") },
    { id: hasBelow ? element.id : null, text: t("admin:elementForm/weightsHere") },
  ];
  return (
    <ul className="flex flex-wrap gap-x-4">
      {links.map(({ id, text }) =>
        id === null ? null : (
          <li key={id}>
            <Link
              params={{ ...reference, element: id }}
              to="/-/strategies/$organisation/$strategy/weights/$element"
            >
              {text}
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}
