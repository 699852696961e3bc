/** A role and what it was given for, in words: `redaktor: Straż Miejska, Strategia rozwoju`. */
import type { RoleGrant } from "@miara/domain/role-grant";
import { useQueries, useQuery } from "@tanstack/react-query";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";

/** Where the names of units and strategies are not known (yet), their identifiers stand. */
export function useGrantWords(grants: readonly RoleGrant[]): (grant: RoleGrant) => string {
  const { t } = useTexts();
  const api = useApi();
  const strategies = useQuery(api.strategies.list.queryOptions()).data?.strategies ?? [];
  const wanted = strategies.filter((strategy) =>
    grants.some((grant) => "unit" in grant && isOf(grant, strategy)),
  );
  const units = useQueries({
    queries: wanted.map(({ id, organisation }) =>
      api.strategies.whole.queryOptions({ organisation: organisation.id, strategy: id }),
    ),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }) =>
          data === undefined
            ? []
            : data.strategy.units.map(({ id, name }) => [
                `${data.strategy.organisation.id}/${data.strategy.id}/${id}`,
                name,
              ]),
        ),
      ),
  });
  return (grant) => {
    const role = t(`admin:role/${grant.role}`);
    if (grant.role === "administrator") return role;
    if ("unit" in grant) {
      const { organisation, strategy, unit } = grant;
      const title = strategies.find((one) => isOf(grant, one))?.title ?? `${organisation}/${strategy}`;
      return `${role}: ${units.get(`${organisation}/${strategy}/${unit}`) ?? unit}, ${title}`;
    }
    const { organisation: id } = grant;
    const organisation = strategies.find((one) => one.organisation.id === id)?.organisation.name ?? id;
    return `${role}: ${organisation ?? t("admin:people/everyOrganisation")}`;
  };
}

function isOf(
  grant: { readonly organisation: string; readonly strategy: string },
  strategy: { readonly id: string; readonly organisation: { readonly id: string } },
): boolean {
  return grant.organisation === strategy.organisation.id && grant.strategy === strategy.id;
}
