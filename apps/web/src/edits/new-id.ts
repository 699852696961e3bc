/** An identifier for something new, made of its title: readable in an address and in a formula. */
import { foldText } from "@miara/domain/fold";

const LONGEST = 48;

/** `Budowa mostu` → `budowa-mostu`; `budowa-mostu-2` where that is taken. */
export function idFrom(title: string, isTaken: (id: string) => boolean): string {
  const words = foldText(title)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  const base = words === "" ? "nowy" : words;
  let id = base;
  for (let count = 2; isTaken(id); count += 1) id = `${base}-${count}`;
  return id;
}
