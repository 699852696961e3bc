import { describe, expect, it } from "vitest";

import { resolvePath, surroundingsOf } from "./surroundings.ts";

describe("resolvePath", () => {
  it("starts from where npm was called", () => {
    const throughNpm = surroundingsOf({ npm_lifecycle_event: "miara", INIT_CWD: "/home/user" }, "/srv/miara");
    expect(resolvePath(throughNpm, "pages/a.txt")).toBe("/home/user/pages/a.txt");
  });

  it("starts from the working folder where npm took no part", () => {
    expect(resolvePath(surroundingsOf({ INIT_CWD: "/elsewhere" }, "/srv/miara"), "a.txt")).toBe(
      "/srv/miara/a.txt",
    );
  });
});
