/** With whom, and what each of them does. */
import type { CardView } from "@miara/domain/card-view";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Gap } from "../../ui/gap.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { Section } from "../../ui/section.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";

export function Partners({ partners }: { readonly partners: CardView["partners"] }): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t("web:card/partners")}>
      <ScrollRegion label={t("web:card/partners")}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t("web:card/partner")}</th>
              <th scope="col">{t("web:card/scope")}</th>
            </tr>
          </thead>
          <tbody>
            {partners.map((partner) => (
              <tr key={`${partner.name} ${partner.scope ?? ""}`}>
                <th scope="row">
                  <Verbatim>{partner.name}</Verbatim>
                </th>
                <td>
                  {partner.scope === null ? (
                    <Gap meaning={t("web:card/noScope")} />
                  ) : (
                    <Verbatim>{partner.scope}</Verbatim>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
