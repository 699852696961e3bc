/** The accessibility statement, with the parts that Polish law asks for, by the ids that its checkers look for. */
import type { Accessibility, Installation } from "@miara/api/installation-schema";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Section } from "../../ui/section.tsx";
import { StatementContact } from "./statement-contact.tsx";
import { StatementDay } from "./statement-day.tsx";

interface AccessibilityStatementProps {
  readonly installation: Installation;
  readonly accessibility: Accessibility;
  /** Where these pages are: `https://miara.example`. */
  readonly address: string;
}

export function AccessibilityStatement(props: AccessibilityStatementProps): ReactNode {
  const { installation, accessibility, address } = props;
  const { t } = useTexts();
  const { status, method, auditor, shortcomings, burdenAnalysis } = accessibility;
  return (
    <div className="max-w-[48rem]">
      <p id="a11y-wstep">
        <strong id="a11y-podmiot">{installation.office ?? t("admin:statement/unnamed")}</strong>{" "}
        {t("admin:statement/commits")}{" "}
        <a href={address} id="a11y-url">
          {address}
        </a>
        .
      </p>
      <ul className="mt-2">
        <StatementDay day={accessibility.publishedOn} id="a11y-data-publikacja" label="publishedOn" />
        <StatementDay day={accessibility.updatedOn} id="a11y-data-aktualizacja" label="updatedOn" />
      </ul>
      <Section title={t("admin:statement/statusTitle")}>
        <p id="a11y-status">
          {t("admin:statement/statusBefore")} <strong>{t(`admin:statement/status/${status}`)}</strong>{" "}
          {t("admin:statement/statusAfter")}
        </p>
        {shortcomings === null ? null : (
          <>
            <h3 className="mt-3">{t("admin:statement/shortcomings")}</h3>
            <Passage>{shortcomings}</Passage>
          </>
        )}
        {burdenAnalysis === null ? null : (
          <p className="mt-3">
            <a href={burdenAnalysis} id="a11y-ocena">
              {t("admin:statement/burden")}
            </a>
          </p>
        )}
      </Section>
      <Section title={t("admin:statement/preparation")}>
        <ul>
          <StatementDay day={accessibility.statementOn} id="a11y-data-sporzadzenie" label="statementOn" />
          <StatementDay day={accessibility.reviewedOn} id="a11y-data-przeglad" label="reviewedOn" />
        </ul>
        <p className="mt-2" id="a11y-audytor">
          {method === "audit"
            ? t("admin:statement/audit", { auditor: auditor ?? t("admin:statement/notSaid") })
            : t("admin:statement/selfAssessment")}
        </p>
      </Section>
      <Section title={t("admin:statement/shortcuts")}>
        <Passage>{accessibility.keyboardShortcuts ?? t("admin:statement/ownShortcuts")}</Passage>
      </Section>
      <StatementContact accessibility={accessibility} installation={installation} />
      <Section title={t("admin:statement/apps")}>
        <p id="a11y-aplikacje">{t("admin:statement/noApps")}</p>
      </Section>
      <Section title={t("admin:statement/architecture")}>
        <div id="a11y-architektura">
          <Passage>{accessibility.architecture ?? t("admin:statement/notSaid")}</Passage>
        </div>
      </Section>
      {accessibility.further === null ? null : (
        <Section title={t("admin:statement/further")}>
          <Passage>{accessibility.further}</Passage>
        </Section>
      )}
    </div>
  );
}

/** With the line breaks that it was written with. */
function Passage({ children }: { readonly children: string }): ReactNode {
  return <p className="whitespace-pre-line">{children}</p>;
}
