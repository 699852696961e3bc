/** Renders a component with the texts of a language, as the root route does. */
import type { Language } from "@miara/domain/text";
import { createFullTranslator } from "@miara/messages/every-text";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";

export function renderIn(language: Language, content: ReactNode): RenderResult {
  return render(<I18nextProvider i18n={createFullTranslator(language)}>{content}</I18nextProvider>);
}

/** What a reader hears or reads: text with single spaces. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
