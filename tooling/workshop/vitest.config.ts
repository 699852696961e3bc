import { testsOf } from "@miara/tooling-vitest/preset";

export default testsOf("workshop");
