/** What each role can and can't do: the table that the server itself goes by. */
import { RIGHTS, type Action } from "@miara/domain/rights";
import type { Role } from "@miara/domain/role-grant";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { ScrollRegion } from "../../ui/scroll-region.tsx";

const ROLES = [
  "administrator",
  "strategy-office",
  "coordinator",
  "editor",
  "analyst",
  "public",
] as const satisfies readonly Role[];

export function RightsTable(): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <p className="mb-2">{t("admin:people/ownMeans")}</p>
      <ScrollRegion label={t("admin:people/what")}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t("admin:people/may/what")}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col">
                  {t(`admin:role/${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ACTIONS.map((action) => (
              <tr key={action}>
                <th scope="row">{t(`admin:action/${action}`)}</th>
                {ROLES.map((role) => {
                  const reach = RIGHTS[action][role];
                  return (
                    <td className={reach === "no" ? "text-muted" : ""} key={role}>
                      {t(`admin:people/may/${reach}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a table of all actions are the actions
const ACTIONS = Object.keys(RIGHTS) as Action[];
