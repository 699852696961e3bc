/** What every page says, in one language. */
import { errors } from "@miara/messages/pl/errors";
import { vocabulary } from "@miara/messages/pl/vocabulary";
import { web } from "@miara/messages/pl/web";

export const texts = { vocabulary, errors, web };
