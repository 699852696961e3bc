/** The roles that somebody is given: those held, each with a way to take it back, and a form for one more. */
import type { RoleGrant } from "@miara/domain/role-grant";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { PlaceField } from "./place-field.tsx";
import { useGrantWords } from "./use-grant-words.ts";

const ROLES = ["administrator", "strategy-office", "coordinator", "editor", "analyst"] as const;

interface GrantsFieldProps {
  readonly grants: readonly RoleGrant[];
  readonly onChange: (grants: readonly RoleGrant[]) => void;
}

export function GrantsField({ grants, onChange }: GrantsFieldProps): ReactNode {
  const { t } = useTexts();
  const wordsOf = useGrantWords(grants);
  const [role, setRole] = useState<RoleGrant["role"] | "">("");
  const [added, setAdded] = useState<RoleGrant | null>(null);
  const choose = (chosen: RoleGrant["role"]): void => {
    setRole(chosen);
    setAdded(startOf(chosen));
  };
  const isHeld = added !== null && grants.some((grant) => keyOf(grant) === keyOf(added));

  return (
    <fieldset className="field">
      <legend className="font-semibold">{t("admin:people/roles")}</legend>
      {grants.length === 0 ? <p className="text-muted">{t("admin:people/noRoles")}</p> : null}
      <ul>
        {grants.map((grant) => (
          <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1" key={keyOf(grant)}>
            {wordsOf(grant)}
            <Button
              aria-label={t("admin:people/removeRole", { role: wordsOf(grant) })}
              onClick={() => onChange(grants.filter((other) => keyOf(other) !== keyOf(grant)))}
            >
              {t("admin:form/remove")}
            </Button>
          </li>
        ))}
      </ul>
      <div className="notice max-w-[36rem]">
        <SelectField
          label={t("admin:people/addRole")}
          onChoose={choose}
          options={ROLES.map((value) => ({ value, label: t(`admin:role/${value}`) }))}
          placeholder={t("admin:form/choose")}
          value={role}
        />
        {role === "" ? null : (
          <>
            <p className="text-sm text-muted">{t(`admin:people/about/${role}`)}</p>
            {role === "administrator" ? null : <PlaceField key={role} onChange={setAdded} role={role} />}
          </>
        )}
        {isHeld ? <p className="field-error">{t("admin:people/roleHeld")}</p> : null}
        <Button
          disabled={added === null || isHeld}
          onClick={() => {
            if (added === null) return;
            onChange([...grants, added]);
            setRole("");
            setAdded(null);
          }}
        >
          {t("admin:form/add")}
        </Button>
      </div>
    </fieldset>
  );
}

/** What a role is given for as soon as it is chosen; null: that has to be said. */
function startOf(role: RoleGrant["role"]): RoleGrant | null {
  switch (role) {
    case "administrator":
      return { role };
    case "strategy-office":
    case "analyst":
      return { role, organisation: null };
    case "coordinator":
    case "editor":
      return null;
  }
}

/** Tells a role and what it is given for from every other. */
function keyOf(grant: RoleGrant): string {
  if (grant.role === "administrator") return grant.role;
  const place = "unit" in grant ? [grant.strategy, grant.unit] : [];
  return [grant.role, grant.organisation ?? "", ...place].join("/");
}
