/** Reads one cell of a table; a mark with a note in brackets keeps both: `bd (tajemnica statystyczna)`. */
import type { QuantityReading } from "@miara/domain/quantity-reading";
import { readQuantity } from "@miara/domain/read-quantity";

const MARK_WITH_NOTE = /^([^\s\d()]+(?: [^\s\d()]+)?)\s*\(([^()]+)\)$/u;

export function readCell(raw: string): QuantityReading {
  const reading = readQuantity(raw, { language: "pl" });
  if (reading.kind !== "value" || reading.value !== null || reading.note === null) return reading;
  const [, mark, note] = MARK_WITH_NOTE.exec(raw.trim()) ?? [];
  if (mark === undefined || note === undefined) return reading;
  const alone = readQuantity(mark, { language: "pl" });
  if (alone.kind !== "value" || alone.value !== null || alone.note !== null) return reading;
  return { ...alone, note: note.trim(), raw };
}
