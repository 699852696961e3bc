/** The words of findings, in one language. */
import { findings } from "@miara/messages/en/findings";
import { importing, problems } from "@miara/messages/en/importing";

export const texts = { findings, importing, problems };
