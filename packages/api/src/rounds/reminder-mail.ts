/** What the API asks of the mail; its words are made where it is sent. */
import type { Language } from "@miara/domain/text";

export interface Reminder {
  readonly to: string;
  readonly name: string;
  readonly language: Language;
  /** The strategy's title. */
  readonly title: string;
  readonly period: string;
  /** ISO day; the earliest deadline of the items. */
  readonly dueOn: string | null;
  readonly items: readonly { readonly number: string; readonly title: string }[];
}

export interface ReminderMail {
  /** Never throws for a server that does not answer: the reason is a value. */
  sendReminder(
    reminder: Reminder,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
}
