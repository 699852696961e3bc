/** Opens the menu that reaches everything, by a click or Ctrl K (⌘ K). */
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";

import { loadAdminTexts } from "../../app/texts.ts";
import { useTexts } from "../../app/use-texts.ts";

/** Few open it on a page; its words may not be there on a public one. */
const CommandMenu = lazy(async () => ({ default: (await import("./command-menu.tsx")).CommandMenu }));

export function MenuButton(): ReactNode {
  const { t, texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (): void => void loadAdminTexts(texts).then(() => setOpen(true));
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      open();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [texts]);
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="control"
        onClick={() => void loadAdminTexts(texts).then(() => setOpen(true))}
        type="button"
      >
        {t("web:session/menu")} <kbd className="text-muted max-sm:hidden">Ctrl K</kbd>
      </button>
      {isOpen ? (
        <Suspense>
          <CommandMenu onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
