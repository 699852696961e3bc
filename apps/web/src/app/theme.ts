/** The theme: the system's, or the reader's own, kept on this device. `public/theme.js` applies it before the first paint. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const STORED = "miara.theme";

export function asTheme(text: unknown): Theme {
  return THEMES.find((theme) => theme === text) ?? "system";
}

export function currentTheme(): Theme {
  return asTheme(document.documentElement.dataset["theme"]);
}

export function setTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, theme);
  } catch {
    // Storage may be forbidden; the choice holds until the page is left.
  }
}
