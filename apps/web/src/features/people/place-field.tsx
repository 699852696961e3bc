/** What a role is given for: an organisation or all of them, or a unit of a strategy. */
import type { RoleGrant } from "@miara/domain/role-grant";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { SelectField } from "../../ui/select-field.tsx";

interface PlaceFieldProps {
  readonly role: Exclude<RoleGrant["role"], "administrator">;
  /** Null: not said yet. */
  readonly onChange: (grant: RoleGrant | null) => void;
}

export function PlaceField({ role, onChange }: PlaceFieldProps): ReactNode {
  switch (role) {
    case "strategy-office":
    case "analyst":
      return <OrganisationField onChange={(organisation) => onChange({ role, organisation })} />;
    case "coordinator":
    case "editor":
      return <UnitField onChange={(place) => onChange(place === null ? null : { role, ...place })} />;
  }
}

type Organisation = Extract<RoleGrant, { role: "analyst" }>["organisation"];
type Place = Omit<Extract<RoleGrant, { role: "editor" }>, "role">;

const EVERY = "every";

function OrganisationField({ onChange }: { readonly onChange: (id: Organisation) => void }): ReactNode {
  const { t } = useTexts();
  const { data } = useQuery(useApi().strategies.list.queryOptions());
  const [chosen, setChosen] = useState(EVERY);
  const organisations = new Map(
    data?.strategies.map(({ organisation }) => [organisation.id, organisation.name]),
  );
  return (
    <SelectField
      label={t("admin:people/organisation")}
      onChoose={(value) => {
        setChosen(value);
        onChange([...organisations.keys()].find((id) => id === value) ?? null);
      }}
      options={[
        { value: EVERY, label: t("admin:people/everyOrganisation") },
        // One of that name would have to be told from all of them.
        ...[...organisations].filter(([id]) => id !== EVERY).map(([value, label]) => ({ value, label })),
      ]}
      value={chosen}
    />
  );
}

function UnitField({ onChange }: { readonly onChange: (place: Place | null) => void }): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const strategies = useQuery(api.strategies.list.queryOptions()).data?.strategies ?? [];
  const [address, setAddress] = useState("");
  const [unit, setUnit] = useState("");
  // Where there is one, there is nothing to choose.
  const chosen =
    strategies.length === 1 ? strategies[0] : strategies.find((one) => addressOf(one) === address);
  const whole = useQuery({
    ...api.strategies.whole.queryOptions({
      organisation: chosen?.organisation.id ?? "",
      strategy: chosen?.id ?? "",
    }),
    enabled: chosen !== undefined,
  });
  const units = whole.data?.strategy.units ?? [];
  return (
    <>
      <SelectField
        label={t("admin:people/strategy")}
        onChoose={(value) => {
          setAddress(value);
          setUnit("");
          onChange(null);
        }}
        options={strategies.map((one) => ({
          value: addressOf(one),
          label: `${one.title} (${one.organisation.name})`,
        }))}
        placeholder={t("admin:form/choose")}
        value={chosen === undefined ? "" : addressOf(chosen)}
      />
      {chosen === undefined ? null : (
        <SelectField
          hint={whole.isSuccess && units.length === 0 ? t("admin:people/noUnits") : null}
          label={t("admin:people/unit")}
          onChoose={(value) => {
            setUnit(value);
            const found = units.find(({ id }) => id === value);
            onChange(
              found === undefined
                ? null
                : { organisation: chosen.organisation.id, strategy: chosen.id, unit: found.id },
            );
          }}
          options={units.map(({ id, name }) => ({ value: id as string, label: name }))}
          placeholder={t("admin:form/choose")}
          value={unit}
        />
      )}
    </>
  );
}

function addressOf(strategy: {
  readonly id: string;
  readonly organisation: { readonly id: string };
}): string {
  return `${strategy.organisation.id}/${strategy.id}`;
}
