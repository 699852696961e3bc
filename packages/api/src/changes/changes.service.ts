import type { ApiContext } from "../context.ts";
import type { ChangeList, ChangesInput } from "./changes.schema.ts";

export declare function listChanges(context: ApiContext, input: ChangesInput): Promise<ChangeList>;
