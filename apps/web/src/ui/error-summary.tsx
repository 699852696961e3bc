/** Everything that keeps a form from being saved, gathered above it with links to the fields. */
import { useEffect, useRef, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

export interface FormError {
  /** The id of the control; null: the form as a whole. */
  readonly field: string | null;
  readonly text: string;
  /** What the control is called, for a text that does not say it. */
  readonly name?: string | null;
}

/** Takes the focus when errors appear, so that whoever does not see the page hears of them. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }): ReactNode {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(({ text }) => text).join("\n");
  useEffect(() => {
    if (said !== "") box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" ref={box} role="alert" tabIndex={-1}>
      <h2>{t("admin:form/summary")}</h2>
      <ul>
        {errors.map(({ field, text, name = null }) => (
          <li key={`${field ?? ""} ${text}`}>
            {field === null ? (
              text
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  // The address stays as it is: it may hold more than a place on the page.
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {name === null ? text : `${name}: ${text}`}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
