import { searchStrategy } from "@miara/domain/search-view";

import { assessNow, type Reading } from "../strategies/strategies.service.ts";
import type { SearchAnswer, SearchInput } from "./search.schema.ts";

/** Elements that bear every word of the query. Throws `unknown-strategy`. */
export async function findElements(context: Reading, input: SearchInput): Promise<SearchAnswer> {
  const { organisation, strategy } = input;
  const { assessed } = await assessNow(context, { organisation, strategy });
  return { hits: [...searchStrategy(assessed, input.query, input.limit)] };
}
