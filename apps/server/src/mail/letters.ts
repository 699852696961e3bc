/** What the letters say. */
import type { SentLink } from "@miara/accounts/accounts";
import type { Reminder } from "@miara/api/reminder-mail";
import { createFormats } from "@miara/messages/formats";

import { textsOf } from "../http/texts.ts";
import type { Message } from "./mail.ts";

/** An invitation, or a new password. */
export function linkLetter({ kind, to, name, url, language }: SentLink, origin: string): Message {
  const { t } = textsOf(language);
  return {
    to,
    subject: t(`mail:${kind}/subject`),
    text: paragraphs([
      t("mail:greeting", { name }),
      t(`mail:${kind}/body`),
      url,
      t(`mail:${kind}/after`),
      t("mail:signature", { origin }),
    ]),
  };
}

export function reminderLetter(reminder: Reminder, origin: string): Message {
  const { to, name, language, title, period, dueOn, items } = reminder;
  const { t } = textsOf(language);
  const count = items.length;
  const opening =
    dueOn === null
      ? t("mail:reminder/open", { count, period })
      : t("mail:reminder/due", { count, period, day: createFormats(language).date(dueOn) });
  return {
    to,
    subject: t("mail:reminder/subject", { period, title }),
    text: paragraphs([
      t("mail:greeting", { name }),
      opening,
      items.map((item) => `- ${item.number} ${item.title}`).join("\n"),
      `${t("mail:reminder/after")}\n${origin}/-/work`,
      t("mail:signature", { origin }),
    ]),
  };
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
