/** What every page says, in one language. */
import { common } from "@miara/messages/pl/common";
import { errors } from "@miara/messages/pl/errors";
import { web } from "@miara/messages/pl/web";

export const texts = { common, errors, web };
