/** What stands around every control of a form: its name, a hint, and what is wrong with what was entered. */
import { useId, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Says what to type instead; null: nothing is wrong. */
  readonly error?: string | null;
  readonly isOptional?: boolean;
}

/** What the control itself has to carry. */
export interface ControlNames {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldProps extends FieldWords {
  /** An id that the summary of errors can point at. */
  readonly id?: string | undefined;
  readonly children: (names: ControlNames) => ReactNode;
}

export function Field({
  label,
  hint,
  error = null,
  isOptional = false,
  id,
  children,
}: FieldProps): ReactNode {
  const { t } = useTexts();
  const own = useId();
  const name = id ?? own;
  const about = [hint == null ? null : `${name}-hint`, error === null ? null : `${name}-error`];
  const described = about.filter((one) => one !== null).join(" ");
  return (
    <div className={error === null ? "field" : "field is-wrong"}>
      <label className="block font-semibold" htmlFor={name}>
        {label}
        {isOptional ? <span className="font-normal text-muted"> ({t("admin:form/optional")})</span> : null}
      </label>
      {hint == null ? null : (
        <p className="text-sm text-muted" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error === null ? null : (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {children({
        id: name,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error === null ? undefined : true,
      })}
    </div>
  );
}
