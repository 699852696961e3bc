/** The words for what the numbers say, in one language. */
import { analysis } from "@miara/messages/en/analysis";
import { methods } from "@miara/messages/en/methods";

export const texts = { analysis, methods };
