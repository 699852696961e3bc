import { testsOf } from "@miara/tooling-vitest/preset";

export default testsOf("accounts", { globalSetup: ["../db/test/provide-postgres.ts"], testTimeout: 120_000 });
