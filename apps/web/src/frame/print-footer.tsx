/** Address, date and as-of on paper: at the foot of each sheet where the browser can, else at the end. */
import { useLocation } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";

import { useTexts } from "../app/use-texts.ts";

export function PrintFooter({ asOf }: { readonly asOf: string | null }): ReactNode {
  const { t, formats } = useTexts();
  const [printedAt, setPrintedAt] = useState(() => new Date().toISOString());
  const href = useLocation({ select: (location) => location.href });
  const address = new URL(href, window.location.origin).href;
  const parts = [
    t("web:print/source", { address }),
    t("web:print/date", { date: formats.date(printedAt) }),
    ...(asOf === null ? [] : [t("web:print/asOf", { period: asOf })]),
  ];
  const line = parts.join(" · ");
  useEffect(() => {
    // A page may have been open since yesterday.
    const note = (): void => flushSync(() => setPrintedAt(new Date().toISOString()));
    addEventListener("beforeprint", note);
    return () => removeEventListener("beforeprint", note);
  }, []);
  useEffect(() => {
    document.documentElement.style.setProperty("--print-footer", JSON.stringify(line));
  }, [line]);
  return <footer className="print-only page-width mt-4 text-xs">{line}</footer>;
}
