/** What was found while the files were read, gravest first, each with its file and line. */
import type { ImportReport } from "@miara/api/exchange-schema";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { capitalised } from "../../ui/capitalised.ts";
import { PlaceInFile } from "./place-in-file.tsx";

const SEVERITIES = ["error", "warning", "notice"] as const;

export function ImportFindings({ findings }: Pick<ImportReport, "findings">): ReactNode {
  const { t, language } = useTexts();
  if (findings.length === 0) return <p>{t("admin:newStrategy/noFindings")}</p>;
  return SEVERITIES.map((severity) => {
    const graded = findings.filter((finding) => finding.severity === severity);
    if (graded.length === 0) return null;
    return (
      <details className="my-2" key={severity} open={severity !== "notice"}>
        <summary className="font-semibold">
          {capitalised(t(`vocabulary:severityPlural/${severity}`), language)}: {graded.length}
        </summary>
        <ul className="max-w-5xl text-sm">
          {graded.map(({ code, file, line, message }) => (
            <li
              className="border-b border-line py-1 break-words"
              key={`${code} ${file ?? ""} ${line ?? ""} ${message}`}
            >
              <PlaceInFile file={file} line={line} />
              {message}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
