/** Whose a new strategy is: one that has strategies here already, or a new one. */
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { fieldId } from "../../edits/field-problems.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { NEW, organisationIdOf, type KnownStrategy, type StrategyDraft } from "./strategy-draft.ts";

interface OrganisationFieldsProps {
  readonly known: readonly KnownStrategy[];
  readonly draft: StrategyDraft;
  readonly errorOf: (field: string) => string | null;
  readonly change: (part: Partial<StrategyDraft>) => void;
}

const [NAME, ID] = [fieldId(NEW, "organisation", "name"), fieldId(NEW, "organisation", "id")];
/** A select's own empty value stands for "not chosen yet". */
const ANOTHER = "-";

export function OrganisationFields({ known, draft, errorOf, change }: OrganisationFieldsProps): ReactNode {
  const { t } = useTexts();
  const names = new Map(known.map(({ organisation: { id, name } }) => [id, name]));
  return (
    <>
      {names.size === 0 ? null : (
        <SelectField
          label={t("admin:newStrategy/organisation")}
          onChoose={(chosen) => change({ known: chosen === ANOTHER ? "" : chosen })}
          options={[
            ...[...names].map(([value, label]) => ({ value, label })),
            { value: ANOTHER, label: t("admin:newStrategy/anotherOrganisation") },
          ]}
          value={draft.known === "" ? ANOTHER : draft.known}
        />
      )}
      {draft.known === "" ? (
        <>
          <TextField
            error={errorOf(NAME)}
            hint={t("admin:newStrategy/organisationHint")}
            id={NAME}
            label={t("admin:newStrategy/organisationName")}
            onType={(organisationName) => change({ organisationName })}
            value={draft.organisationName}
          />
          <TextField
            error={errorOf(ID)}
            hint={t("admin:newStrategy/idHint")}
            id={ID}
            label={t("admin:newStrategy/organisationId")}
            onType={(organisationId) => change({ organisationId })}
            spellCheck={false}
            value={organisationIdOf(draft)}
          />
        </>
      ) : null}
    </>
  );
}
