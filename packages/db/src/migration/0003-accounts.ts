/** What accounts may do, the one-time links they get in by, and what was done to them. */
import type { Kysely } from "kysely";

import type { EngineDifferences } from "../database/dialect.ts";
import { createTable } from "./create-table.ts";

export async function addAccounts<Tables>(db: Kysely<Tables>, differences: EngineDifferences): Promise<void> {
  await createTable(db, "role_grants", {
    columns: {
      account_id: "text!",
      position: "integer!",
      role: "text!",
      organisation_id: "text",
      strategy_id: "text",
      unit_id: "text",
    },
    key: ["account_id", "position"],
  });
  await createTable(db, "one_time_links", {
    columns: {
      token_hash: "text!",
      kind: "text!",
      account_id: "text!",
      expires_at: "text!",
      used_at: "text",
    },
    key: ["token_hash"],
  });
  await createTable(db, "device_sign_ins", {
    columns: {
      device_hash: "text!",
      user_code: "text!",
      device: "text!",
      state: "text!",
      account_id: "text",
      expires_at: "text!",
      polled_at: "text",
    },
    key: ["device_hash"],
  });
  await createTable(db, "account_events", {
    columns: {
      id: "text!",
      at: "text!",
      kind: "text!",
      account_id: "text!",
      by_account_id: "text",
      detail: "text!",
    },
    key: ["id"],
  });
  await differences.forbidRewriting(db, "account_events");
}
