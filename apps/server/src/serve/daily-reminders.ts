/** Looks once an hour whether somebody is to be reminded of a deadline. */
import { remindDue } from "@miara/api/remind-due";

import type { Logger } from "../log.ts";

const HOUR_MS = 3_600_000;

export interface DailyReminders {
  /** Ends the looking, and waits for letters that are on their way. */
  readonly stop: () => Promise<void>;
}

export function startReminders(
  context: Parameters<typeof remindDue>[0],
  log: Logger,
  everyMs: number = HOUR_MS,
): DailyReminders {
  const lookAfter = async (before: Promise<void>): Promise<void> => {
    await before;
    try {
      const count = await remindDue(context);
      if (count > 0) log.info({ count }, "reminders sent");
    } catch (error) {
      log.error({ err: error }, "reminders could not be sent; they are tried again in an hour");
    }
  };
  let looking = lookAfter(Promise.resolve());
  const look = (): void => {
    looking = lookAfter(looking);
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
