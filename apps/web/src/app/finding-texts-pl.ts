/** The words of findings, in one language. */
import { findings } from "@miara/messages/pl/findings";
import { importing, problems } from "@miara/messages/pl/importing";

export const texts = { findings, importing, problems };
