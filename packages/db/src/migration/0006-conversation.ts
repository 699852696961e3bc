/** What people add beside the figures: comments, files; whom was reminded; what the installation says of itself. */
import type { Kysely } from "kysely";

import { createTable, STRATEGY_KEY } from "./create-table.ts";

const OF_STRATEGY = { organisation_id: "text!", strategy_id: "text!" } as const;
const references = { strategies: { from: STRATEGY_KEY, to: ["organisation_id", "id"] } };
/** Elements may go and come again, and are not referred to. */
const ABOUT = { ...OF_STRATEGY, id: "text!", element_id: "text!", period: "text" } as const;

export async function addConversation<Tables>(db: Kysely<Tables>): Promise<void> {
  await createTable(db, "comments", {
    columns: {
      ...ABOUT,
      account_id: "text",
      author: "text!",
      office: "text!",
      at: "text!",
      text: "text!",
      removed_at: "text",
    },
    key: [...STRATEGY_KEY, "id"],
    references,
    index: "element_id",
  });
  await createTable(db, "attachments", {
    columns: {
      ...ABOUT,
      name: "text!",
      type: "text!",
      bytes: "integer!",
      sha256: "text!",
      at: "text!",
      account_id: "text",
      office: "text!",
      removed_at: "text",
    },
    key: [...STRATEGY_KEY, "id"],
    references,
    index: "sha256",
  });
  await createTable(db, "reminders", {
    columns: { ...OF_STRATEGY, period: "text!", account_id: "text!", kind: "text!", at: "text!" },
    key: [...STRATEGY_KEY, "period", "account_id", "kind"],
    references,
  });
  await createTable(db, "installation_settings", {
    columns: { name: "text!", value: "text!" },
    key: ["name"],
  });
}
