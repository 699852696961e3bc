/** The test settings that every workspace shares. */
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** A workspace's vitest configuration: tests beside the code and in `test/`, under the workspace's name. */
export function testsOf(name: string, extra: NonNullable<ViteUserConfig["test"]> = {}): ViteUserConfig {
  return defineConfig({
    test: {
      name,
      include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
      testTimeout: 30_000,
      ...extra,
    },
  });
}
