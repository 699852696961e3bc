import type { Installation } from "@miara/api/installation-schema";
import { describe, expect, it } from "vitest";

import { findWrong, readInstallation, writeInstallation } from "./written-installation.ts";

const SILENT: Installation = {
  office: null,
  website: null,
  email: null,
  phone: null,
  address: null,
  accessibility: null,
};
const SPEAKING: Installation = {
  office: "Urząd Miasta Próbnego",
  website: "https://miasto.example",
  email: "urzad@miasto.example",
  phone: null,
  address: "Rynek 1\n64-100 Próbne",
  accessibility: {
    status: "full",
    method: "audit",
    auditor: "Fundacja Próbna",
    publishedOn: "2024-01-02",
    updatedOn: null,
    statementOn: "2026-03-01",
    reviewedOn: null,
    shortcomings: null,
    burdenAnalysis: null,
    keyboardShortcuts: null,
    contactName: "Jan Próbny",
    contactEmail: null,
    contactPhone: null,
    architecture: null,
    communication: null,
    further: null,
  },
};

describe("what the office says of itself", () => {
  it.each([SILENT, SPEAKING])("comes back as it was", (installation) => {
    expect(readInstallation(writeInstallation(installation))).toEqual(installation);
  });

  it("names no auditor where it judged itself", () => {
    const written = { ...writeInstallation(SPEAKING), method: "self-assessment" as const };
    expect(readInstallation(written).accessibility?.auditor).toBeNull();
  });

  it("is held against what addresses look like", () => {
    const written = writeInstallation(SPEAKING);
    expect(findWrong(written)).toEqual([]);
    const lines = { ...written.lines, website: "miasto.example", contactEmail: "jan" };
    expect(findWrong({ ...written, lines })).toEqual([
      { field: "contactEmail", what: "email" },
      { field: "website", what: "address" },
    ]);
  });
});
