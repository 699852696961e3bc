/** A line or a passage of text in a form. */
import type { ComponentPropsWithRef, ReactNode } from "react";

import { Field, type FieldWords } from "./field.tsx";

type Shared = FieldWords & { readonly onType?: (text: string) => void };

type TextFieldProps = Shared & Omit<ComponentPropsWithRef<"input">, "className">;

export function TextField({
  label,
  hint,
  error,
  isOptional,
  id,
  onType,
  ...rest
}: TextFieldProps): ReactNode {
  const words = { label, hint, error: error ?? null, isOptional: isOptional ?? false };
  return (
    <Field {...words} id={id}>
      {(names) => (
        <input
          type="text"
          {...rest}
          {...names}
          className="control field-control"
          onChange={(event) => {
            rest.onChange?.(event);
            onType?.(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

type PassageFieldProps = Shared & Omit<ComponentPropsWithRef<"textarea">, "className">;

export function PassageField({
  label,
  hint,
  error,
  isOptional,
  id,
  onType,
  ...rest
}: PassageFieldProps): ReactNode {
  const words = { label, hint, error: error ?? null, isOptional: isOptional ?? false };
  return (
    <Field {...words} id={id}>
      {(names) => (
        <textarea
          rows={4}
          {...rest}
          {...names}
          className="control field-control"
          onChange={(event) => {
            rest.onChange?.(event);
            onType?.(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
