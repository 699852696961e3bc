/** Yes or no, in a form. */
import { useId, type ReactNode } from "react";

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function CheckField({ label, hint, isChecked, isDisabled, onChange }: CheckFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label className="flex min-h-8 items-center gap-2" htmlFor={id}>
        <input
          aria-describedby={hint == null ? undefined : `${id}-hint`}
          checked={isChecked}
          className="size-4"
          disabled={isDisabled}
          id={id}
          onChange={(event) => onChange(event.target.checked)}
          type="checkbox"
        />
        {label}
      </label>
      {hint == null ? null : (
        <p className="ms-6 text-sm text-muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
