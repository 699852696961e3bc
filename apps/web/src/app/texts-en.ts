/** What every page says, in one language. */
import { common } from "@miara/messages/en/common";
import { errors } from "@miara/messages/en/errors";
import { web } from "@miara/messages/en/web";

export const texts = { common, errors, web };
