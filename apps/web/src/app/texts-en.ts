/** What every page says, in one language. */
import { errors } from "@miara/messages/en/errors";
import { vocabulary } from "@miara/messages/en/vocabulary";
import { web } from "@miara/messages/en/web";

export const texts = { vocabulary, errors, web };
