/** The test settings that every workspace shares. */
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** A workspace's vitest configuration: tests beside the code and in `test/`, under the workspace's name. */
export function testsOf(name: string, extra: NonNullable<ViteUserConfig["test"]> = {}): ViteUserConfig {
  return defineConfig({
    test: {
      name,
      include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
      // Against a test that never ends: no test is judged by its speed, and machines differ.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      ...extra,
    },
  });
}
