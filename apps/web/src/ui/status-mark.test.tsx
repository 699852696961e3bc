// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderIn, textOf } from "../../test/in-language.tsx";
import { StatusMark } from "./status-mark.tsx";

afterEach(cleanup);

// The table of statuses in the design: glyph, Polish word, English word.
const TABLE = [
  ["done", "● zakończone", "● done"],
  ["on-track", "✓ zgodnie z planem", "✓ on track"],
  ["at-risk", "▲ zagrożone", "▲ at risk"],
  ["off-track", "✕ opóźnione", "✕ off track"],
  ["not-started", "○ nierozpoczęte", "○ not started"],
  ["no-basis", "– brak podstaw", "– no basis"],
] as const;

describe("a status", () => {
  it.each(TABLE)("is a shape and a word in both languages: %s", (status, polish, english) => {
    expect(textOf(renderIn("pl", <StatusMark status={status} />).container)).toBe(polish);
    expect(textOf(renderIn("en", <StatusMark status={status} />).container)).toBe(english);
  });

  it("leaves the shape out of what is heard", () => {
    const { container } = renderIn("pl", <StatusMark status="at-risk" />);
    expect(container.querySelector("[aria-hidden='true']")?.textContent).toBe("▲");
  });
});
