/** Groups of columns that several tables have: money, a status set by hand, who entered something and when. */
import type { AmountMinor, Money } from "@miara/domain/money";
import type { Entry } from "@miara/domain/stage";
import type { Status, StatusOverride } from "@miara/domain/status";

interface OverrideColumns {
  override_status: Status | null;
  override_reason: string | null;
  override_by: string | null;
}

interface EntryColumns {
  entry_by: string | null;
  entry_at: string | null;
}

export function toOverrideColumns(override: StatusOverride | null): OverrideColumns {
  return {
    override_status: override?.status ?? null,
    override_reason: override?.reason ?? null,
    override_by: override?.by ?? null,
  };
}

export function fromOverrideColumns(row: OverrideColumns): StatusOverride | null {
  const { override_status: status, override_reason: reason } = row;
  return status === null || reason === null ? null : { status, reason, by: row.override_by };
}

export function toEntryColumns(entry: Entry | null): EntryColumns {
  return { entry_by: entry?.by ?? null, entry_at: entry?.at ?? null };
}

export function fromEntryColumns(row: EntryColumns): Entry | null {
  const { entry_by: by, entry_at: at } = row;
  return by === null || at === null ? null : { by, at };
}

export function fromMoneyColumns(text: string | null, amountMinor: AmountMinor | null): Money | null {
  return text === null ? null : { text, amountMinor };
}
