import { describe, expect, it } from "vitest";

import { attachmentType } from "./attachment-kind.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("the type of an attachment", () => {
  it("is known by ending and content together", async () => {
    expect(await attachmentType("zdjęcie.png", PNG)).toBe("image/png");
    expect(await attachmentType("UCHWAŁA.PDF", Buffer.from("%PDF-1.7\n1 0 obj"))).toBe("application/pdf");
    expect(await attachmentType("dane.csv", Buffer.from("rok;liczba\n2009;3581\n"))).toBe("text/csv");
  });

  it("is none where the content is something else than the name says", async () => {
    expect(await attachmentType("zdjęcie.pdf", PNG)).toBeNull();
    expect(await attachmentType("dane.txt", PNG)).toBeNull();
    expect(await attachmentType("dane.csv", Buffer.from("a\0b"))).toBeNull();
    expect(await attachmentType("arkusz.xlsx", Buffer.from("PK\u0003\u0004"))).toBeNull();
  });

  it.each([
    "strona.html",
    "skrypt.js",
    "obraz.svg",
    "program.exe",
    "bez-końcówki",
    "__proto__",
    "a.constructor",
  ])("is none for %s", async (name) => {
    expect(await attachmentType(name, Buffer.from("<script>alert(1)</script>"))).toBeNull();
  });
});
