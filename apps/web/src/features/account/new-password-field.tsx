/** A password that somebody chooses: it can be shown, so that it needs no typing twice. */
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface NewPasswordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly onType: (password: string) => void;
}

export function NewPasswordField({ id, label, value, error, onType }: NewPasswordFieldProps): ReactNode {
  const { t } = useTexts();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        autoComplete="new-password"
        error={error}
        hint={t("admin:setUp/passwordHint")}
        id={id}
        label={label}
        onType={onType}
        spellCheck={false}
        type={isShown ? "text" : "password"}
        value={value}
      />
      <CheckField isChecked={isShown} label={t("admin:setUp/showPassword")} onChange={setShown} />
    </>
  );
}

/** What refuses a password, and so belongs beside it. */
export function isAboutPassword(code: string | null | undefined): boolean {
  return code?.startsWith("password-") === true;
}
