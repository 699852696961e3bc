/** A status: shape, word and colour, always together. */
import type { Status } from "@miara/domain/status";
import { STATUS_GLYPHS } from "@miara/messages/status-glyph";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

const COLOURS: Readonly<Record<Status, string>> = {
  done: "text-done",
  "on-track": "text-on-track",
  "at-risk": "text-at-risk",
  "off-track": "text-off-track",
  "not-started": "text-not-started",
  "no-basis": "text-no-basis",
};

export function StatusGlyph({ status }: { readonly status: Status }): ReactNode {
  return (
    <span aria-hidden="true" className={`inline-block w-[1.1em] text-center ${COLOURS[status]}`}>
      {STATUS_GLYPHS[status]}
    </span>
  );
}

export function StatusMark({ status }: { readonly status: Status }): ReactNode {
  const { t } = useTexts();
  return (
    <span
      className={`whitespace-nowrap max-sm:whitespace-normal [table_&]:whitespace-nowrap font-medium ${COLOURS[status]}`}
      data-status={status}
    >
      <StatusGlyph status={status} /> {t(`vocabulary:status/${status}`)}
    </span>
  );
}
