/** System, light or dark. */
import { useState, type ReactNode } from "react";

import { asTheme, currentTheme, setTheme, THEMES } from "../app/theme.ts";
import { useTexts } from "../app/use-texts.ts";

export function ThemeSwitch(): ReactNode {
  const { t } = useTexts();
  const [theme, choose] = useState(currentTheme);
  return (
    <label className="flex max-w-full items-center gap-1 text-sm">
      <span aria-hidden="true">◐</span>
      <span className="sr-only">{t("web:theme/label")}</span>
      <select
        className="control min-w-0 max-sm:w-36"
        onChange={(event) => {
          const chosen = asTheme(event.target.value);
          setTheme(chosen);
          choose(chosen);
        }}
        value={theme}
      >
        {THEMES.map((option) => (
          <option key={option} value={option}>
            {t(`web:theme/${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
