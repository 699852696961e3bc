/** What the pages for those who are signed in say besides. */
import { admin } from "@miara/messages/pl/admin";
import { changes } from "@miara/messages/pl/changes";
import { refusals } from "@miara/messages/pl/refusals";
import { rules } from "@miara/messages/pl/rules";

export const texts = { admin, changes, refusals, rules };
