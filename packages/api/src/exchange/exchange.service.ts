import type { ApiContext } from "../context.ts";
import type { Reference } from "../reference/reference.schema.ts";
import type { ExportAnswer, ImportAnswer, ImportInput } from "./exchange.schema.ts";

export declare function exportStrategy(context: ApiContext, reference: Reference): Promise<ExportAnswer>;
export declare function importStrategy(context: ApiContext, input: ImportInput): Promise<ImportAnswer>;
