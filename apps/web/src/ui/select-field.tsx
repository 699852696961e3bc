/** One of a few, in a form. */
import type { ReactNode } from "react";

import { Field, type FieldWords } from "./field.tsx";

interface SelectFieldProps<Value extends string> extends FieldWords {
  readonly id?: string;
  readonly value: Value | "";
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What stands there while nothing is chosen; left out: something always is. */
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>): ReactNode {
  const { label, hint, error, isOptional, id, value, options, placeholder, isDisabled, onChoose } = props;
  const words = { label, hint, error: error ?? null, isOptional: isOptional ?? false };
  return (
    <Field {...words} id={id}>
      {(names) => (
        <select
          {...names}
          className="control field-control"
          disabled={isDisabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChoose(chosen.value);
          }}
          value={value}
        >
          {placeholder === undefined ? null : (
            <option disabled={isOptional !== true} value="">
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
