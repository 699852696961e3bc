/** Words of the strategy itself, marked with the language that they are written in. */
import type { Language } from "@miara/domain/text";
import { createContext, use, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

const StrategyLanguage = createContext<Language | null>(null);
export const StrategyLanguageProvider = StrategyLanguage.Provider;

/** The `lang` that the strategy's words need on this page; undefined where the page is in that language already. */
export function useStrategyLang(): Language | undefined {
  const strategy = use(StrategyLanguage);
  const { language } = useTexts();
  return strategy === null || strategy === language ? undefined : strategy;
}

export function Verbatim({ children }: { readonly children: ReactNode }): ReactNode {
  const lang = useStrategyLang();
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}

/** A passage with its paragraphs as written. */
export function Passage({ text }: { readonly text: string }): ReactNode {
  return (
    <p className="max-w-[46rem] whitespace-pre-line" lang={useStrategyLang()}>
      {text}
    </p>
  );
}
