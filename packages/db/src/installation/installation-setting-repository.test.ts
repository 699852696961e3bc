import { describe, expect, it } from "vitest";

import { ENGINES, openTestDatabase } from "../../test/engines.ts";
import { findInstallationSetting, setInstallationSetting } from "./installation-setting-repository.ts";

describe.each(ENGINES)("settings of the installation on %s", (engine) => {
  it("come back as they were set the last time", async () => {
    const db = await openTestDatabase(engine);
    const contact = { office: "Urząd Miasta „Ł”", accessibility: { status: "partial", shortcomings: null } };

    await setInstallationSetting(db, "contact", "[1]");
    await setInstallationSetting(db, "contact", contact);
    await setInstallationSetting(db, "nothing", null);

    expect(await findInstallationSetting(db, "contact")).toEqual(contact);
    expect(await findInstallationSetting(db, "nothing")).toBeNull();
    expect(await findInstallationSetting(db, "never set")).toBeUndefined();
  });
});
