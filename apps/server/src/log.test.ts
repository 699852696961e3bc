import { describe, expect, it } from "vitest";

import { shortenLogLine } from "./log.ts";

const TIME = "2026-11-22T10:15:30.123Z";

describe("shortenLogLine", () => {
  it("keeps of a request what a person watches", () => {
    const line = {
      level: 30,
      time: TIME,
      request: "f1",
      method: "GET",
      path: "/",
      status: 200,
      milliseconds: 1.5,
    };
    expect(shortenLogLine(JSON.stringify(line))).toBe("10:15:30 200 GET / 1.5 ms");
  });

  it("keeps all of an error", () => {
    const line = { level: 50, time: TIME, id: "f2", err: { message: "broken" }, msg: "unexpected error" };
    expect(shortenLogLine(JSON.stringify(line))).toBe(
      '10:15:30 ERROR unexpected error {"id":"f2","err":{"message":"broken"}}',
    );
  });

  it("leaves a line that is no entry as it is", () => {
    expect(shortenLogLine('"plain"')).toBe('"plain"');
  });
});
