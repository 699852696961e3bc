/** PL / EN: the choice stands in the address, so that a link carries it, and is remembered on this device. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { storeLanguage } from "../app/language.ts";
import { useTexts } from "../app/use-texts.ts";

const CHOICES = ["pl", "en"] as const;
const OWN_NAMES = { pl: "Polski", en: "English" } as const;

export function LanguageSwitch(): ReactNode {
  const { t, language } = useTexts();
  return (
    <nav aria-label={t("web:languageChoice")} className="flex">
      {CHOICES.map((choice) => (
        <Link
          activeOptions={{ exact: false }}
          aria-current={choice === language ? "true" : undefined}
          className={`flex min-h-8 min-w-8 items-center justify-center px-1 text-sm uppercase ${
            choice === language ? "font-bold text-ink no-underline" : ""
          }`}
          hrefLang={choice}
          key={choice}
          lang={choice}
          onClick={() => storeLanguage(choice)}
          resetScroll={false}
          search={(previous) => ({ ...previous, lang: choice })}
          title={OWN_NAMES[choice]}
          to="."
        >
          {choice}
        </Link>
      ))}
    </nav>
  );
}
