import { testsOf } from "@miara/tooling-vitest/preset";

export default testsOf("db", { globalSetup: ["./test/provide-postgres.ts"], testTimeout: 120_000 });
