/** Which destinations somebody means who types a few letters. */
import { foldText } from "@miara/domain/fold";

import type { Destination } from "./destination.ts";

/** Those that hold every word, without regard to case and Polish marks; what begins with the first word comes first. */
export function matchDestinations(
  destinations: readonly Destination[],
  typed: string,
): readonly Destination[] {
  const words = foldText(typed.trim())
    .split(/\s+/u)
    .filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return destinations;
  const found = destinations.filter(({ label, detail }) => {
    const text = foldText(`${label} ${detail ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ label }: Destination): boolean => foldText(label).startsWith(first);
  return [...found.filter(begins), ...found.filter((destination) => !begins(destination))];
}
