/** The words for what the numbers say, in one language. */
import { analysis } from "@miara/messages/pl/analysis";
import { methods } from "@miara/messages/pl/methods";

export const texts = { analysis, methods };
