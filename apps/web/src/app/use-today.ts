/** The day it is (ISO date), also on a page that stays open over midnight. */
import { isoDay } from "@miara/domain/iso-day";
import { useSyncExternalStore } from "react";

const LOOK_EVERY_MS = 60_000;

export function useToday(): string {
  return useSyncExternalStore(subscribe, today);
}

function today(): string {
  return isoDay(new Date());
}

function subscribe(look: () => void): () => void {
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
