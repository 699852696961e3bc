/** What an element says of itself, for those who may look and not change. */
import type { Element } from "@miara/domain/element";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { levelNoun } from "../../ui/level-noun.ts";
import { useStrategyLang } from "../../ui/verbatim.tsx";

interface Fact {
  readonly name: string;
  readonly lines: readonly string[];
  /** In the strategy's words, not in the page's. */
  readonly isVerbatim?: boolean;
}

export function ElementFacts({ element }: { readonly element: Element }): ReactNode {
  const { t } = useTexts();
  const facts = useFacts(element);
  const lang = useStrategyLang();
  return (
    <dl className="my-4 grid gap-x-6 sm:gap-y-2 sm:grid-cols-[14rem_1fr]">
      {facts.map(({ name, lines, isVerbatim = false }) => (
        <div className="contents" key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd
            className="mb-2 min-w-0 max-w-[46rem] whitespace-pre-line sm:mb-0"
            lang={isVerbatim ? lang : undefined}
          >
            {lines.length === 0 ? (
              <span className="text-muted">{t("admin:elementForm/notGiven")}</span>
            ) : (
              lines.join("\n")
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useFacts(element: Element): readonly Fact[] {
  const { t, formats, language } = useTexts();
  const { assess, strategy } = useStrategyEditing();
  const { byId, numbers } = assess(null).index;
  const level = strategy.levels[element.level];
  const { manualProgress, statusOverride, method, totalCost } = element;
  const given = (text: string | null | undefined): readonly string[] => (text == null ? [] : [text]);
  const nameOf = (id: (typeof element.alsoServes)[number]): string =>
    `${numbers.get(id) ?? ""} ${byId.get(id)?.title ?? id}`.trim();
  const verbatim = (name: string, lines: readonly string[]): Fact => ({ name, lines, isVerbatim: true });
  return [
    { name: t("admin:structure/level"), lines: level === undefined ? [] : [levelNoun(level, 1, language)] },
    { name: t("admin:structure/number"), lines: given(numbers.get(element.id) ?? element.number) },
    {
      name: t("admin:structure/weightLabel"),
      lines: element.weight === null ? [] : [formats.number(element.weight)],
    },
    { name: t("admin:structure/lifecycle"), lines: [t(`vocabulary:lifecycle/${element.lifecycle}`)] },
    {
      name: t("admin:elementForm/method"),
      lines: [method === null ? t("admin:elementForm/byItself") : t(`vocabulary:method/${method}`)],
    },
    {
      name: t("admin:elementForm/manual"),
      lines:
        manualProgress === null
          ? []
          : [
              formats.percent(manualProgress.value),
              manualProgress.reason,
              `${t("admin:elementForm/manualAsOf")}: ${manualProgress.asOf ?? t("admin:elementForm/always")}`,
            ],
    },
    {
      name: t("admin:elementForm/override"),
      lines:
        statusOverride === null
          ? []
          : [t(`vocabulary:status/${statusOverride.status}`), statusOverride.reason],
    },
    verbatim(
      t("admin:elementForm/leads"),
      element.leads.map(({ unit, role }) => {
        const name = strategy.units.find(({ id }) => id === unit)?.name ?? unit;
        return `${name} (${t(`admin:elementForm/roles/${role}`)})`;
      }),
    ),
    verbatim(
      t("admin:elementForm/partners"),
      element.partners.map(({ name, scope }) => (scope === null ? name : `${name}: ${scope}`)),
    ),
    verbatim(t("admin:elementForm/addressees"), given(element.addressees)),
    verbatim(t("admin:elementForm/rationale"), given(element.rationale)),
    verbatim(t("admin:elementForm/description"), given(element.description)),
    verbatim(t("admin:elementForm/alsoServes"), element.alsoServes.map(nameOf)),
    verbatim(t("admin:elementForm/totalCost"), given(totalCost?.text)),
    verbatim(
      t("admin:elementForm/lines"),
      element.budgetLines.map(({ source, measure, period, money }) =>
        [source, t(`admin:elementForm/measures/${measure}`), period, money?.text]
          .filter((part) => part != null)
          .join(" · "),
      ),
    ),
  ];
}
