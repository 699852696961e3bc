/** Whom to tell about what can't be used, and what happens then. */
import type { Accessibility, Installation } from "@miara/api/installation-schema";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";

const OMBUDSMAN = "https://bip.brpo.gov.pl";

interface StatementContactProps {
  readonly installation: Installation;
  readonly accessibility: Accessibility;
}

export function StatementContact({ installation, accessibility }: StatementContactProps): ReactNode {
  const { t } = useTexts();
  const notSaid = t("admin:statement/notSaid");
  const email = accessibility.contactEmail ?? installation.email;
  const phone = accessibility.contactPhone ?? installation.phone;
  return (
    <>
      <section aria-labelledby="a11y-kontakt" className="mt-6">
        <h2 className="mb-2 border-b border-line pb-1" id="a11y-kontakt">
          {t("admin:statement/contact")}
        </h2>
        <p>{t("admin:statement/contactLead")}</p>
        <ul className="mt-2">
          <li>
            {t("admin:statement/person")} <span id="a11y-osoba">{accessibility.contactName ?? notSaid}</span>
          </li>
          <li>
            {t("admin:statement/email")}{" "}
            {email === null ? (
              <span id="a11y-email">{notSaid}</span>
            ) : (
              <a href={`mailto:${email}`} id="a11y-email">
                {email}
              </a>
            )}
          </li>
          <li>
            {t("admin:statement/phone")} <span id="a11y-telefon">{phone ?? notSaid}</span>
          </li>
          {installation.address === null ? null : (
            <li className="whitespace-pre-line">
              {t("admin:statement/address")} {installation.address}
            </li>
          )}
        </ul>
      </section>
      <section aria-labelledby="procedure" className="mt-6">
        <h2 className="mb-2 border-b border-line pb-1" id="procedure">
          {t("admin:statement/procedure")}
        </h2>
        <div className="flex flex-col gap-2" id="a11y-procedura">
          <p>{t("admin:statement/rights")}</p>
          <p>{t("admin:statement/demand")}</p>
          <p>{t("admin:statement/deadline")}</p>
          <p>
            {t("admin:statement/complaint")} <a href={OMBUDSMAN}>{t("admin:statement/ombudsman")}</a>.
          </p>
        </div>
      </section>
    </>
  );
}
