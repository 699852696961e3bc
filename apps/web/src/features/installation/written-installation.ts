/** What the office says of itself, as it is typed: every line a text, an empty one for what is not said. */
import type { Accessibility, Installation } from "@miara/api/installation-schema";

export const OFFICE_FIELDS = ["office", "website", "email", "phone", "address"] as const;
export const STATEMENT_FIELDS = [
  "publishedOn",
  "updatedOn",
  "statementOn",
  "reviewedOn",
  "auditor",
  "shortcomings",
  "burdenAnalysis",
  "keyboardShortcuts",
  "contactName",
  "contactEmail",
  "contactPhone",
  "architecture",
  "communication",
  "further",
] as const;

type OfficeField = (typeof OFFICE_FIELDS)[number];
type StatementField = (typeof STATEMENT_FIELDS)[number];
export type InstallationField = OfficeField | StatementField;

interface WrittenInstallation {
  readonly lines: Readonly<Record<InstallationField, string>>;
  readonly hasStatement: boolean;
  readonly status: Accessibility["status"];
  readonly method: Accessibility["method"];
}

type Wrong = readonly { readonly field: InstallationField; readonly what: "email" | "address" }[];

export function writeInstallation(installation: Installation): WrittenInstallation {
  const { accessibility } = installation;
  const lineOf = (field: InstallationField): string =>
    (isOfficeField(field) ? installation[field] : accessibility?.[field]) ?? "";
  return {
    lines: lines(lineOf),
    hasStatement: accessibility !== null,
    status: accessibility?.status ?? "partial",
    method: accessibility?.method ?? "self-assessment",
  };
}

/** The same for the server. */
export function readInstallation(written: WrittenInstallation): Installation {
  const said = (field: InstallationField): string | null => {
    const line = written.lines[field].trim();
    return line === "" ? null : line;
  };
  return {
    office: said("office"),
    website: said("website"),
    email: said("email"),
    phone: said("phone"),
    address: said("address"),
    accessibility: !written.hasStatement
      ? null
      : {
          status: written.status,
          method: written.method,
          publishedOn: said("publishedOn"),
          updatedOn: said("updatedOn"),
          statementOn: said("statementOn"),
          reviewedOn: said("reviewedOn"),
          auditor: written.method === "audit" ? said("auditor") : null,
          shortcomings: said("shortcomings"),
          burdenAnalysis: said("burdenAnalysis"),
          keyboardShortcuts: said("keyboardShortcuts"),
          contactName: said("contactName"),
          contactEmail: said("contactEmail"),
          contactPhone: said("contactPhone"),
          architecture: said("architecture"),
          communication: said("communication"),
          further: said("further"),
        },
  };
}

/** What can't be meant. */
export function findWrong({ lines: typed }: WrittenInstallation): Wrong {
  return [
    ...(["email", "contactEmail"] as const)
      .filter((field) => typed[field].trim() !== "" && !typed[field].includes("@"))
      .map((field) => ({ field, what: "email" as const })),
    ...(["website", "burdenAnalysis"] as const)
      .filter((field) => typed[field].trim() !== "" && !/^https?:\/\/./u.test(typed[field].trim()))
      .map((field) => ({ field, what: "address" as const })),
  ];
}

function isOfficeField(field: InstallationField): field is OfficeField {
  return OFFICE_FIELDS.some((one) => one === field);
}

function lines(lineOf: (field: InstallationField) => string): WrittenInstallation["lines"] {
  const entries = [...OFFICE_FIELDS, ...STATEMENT_FIELDS].map((field) => [field, lineOf(field)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of all the fields just now
  return Object.fromEntries(entries) as WrittenInstallation["lines"];
}
