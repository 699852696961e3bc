/** What the pages for those who are signed in say besides. */
import { admin } from "@miara/messages/en/admin";
import { changes } from "@miara/messages/en/changes";
import { refusals } from "@miara/messages/en/refusals";
import { rules } from "@miara/messages/en/rules";

export const texts = { admin, changes, refusals, rules };
