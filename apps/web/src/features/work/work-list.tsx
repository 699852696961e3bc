/** All that waits for whoever is signed in: how much of what kind, then each with the one thing to do. */
import { WORK_KINDS } from "@miara/domain/work-list";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Section } from "../../ui/section.tsx";
import { useArrowKeys } from "./use-arrow-keys.ts";
import type { WaitingItem } from "./work-item.ts";
import { WorkRow } from "./work-row.tsx";

interface WorkListProps {
  /** The most pressing first. */
  readonly items: readonly WaitingItem[];
}

export function WorkList({ items }: WorkListProps): ReactNode {
  const { t } = useTexts();
  const onKeyDown = useArrowKeys();
  const kinds = WORK_KINDS.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) })).filter(
    ({ own }) => own.length > 0,
  );
  if (kinds.length === 0) return <p>{t("admin:work/none")}</p>;
  const severalStrategies = new Set(items.map(({ of }) => `${of.organisation}/${of.strategy}`)).size > 1;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the arrow keys of the links in it
    <div onKeyDown={onKeyDown}>
      <p className="text-lg">
        {kinds.map(({ kind, own }) => t(`admin:work/kind/${kind}`, { count: own.length })).join(" · ")}
      </p>
      <p className="text-sm text-muted max-md:hidden">{t("admin:work/keys")}</p>
      {kinds.map(({ kind, own }) => (
        <Section key={kind} title={t(`admin:work/heading/${kind}`)}>
          <ul>
            {own.map((item) => (
              <WorkRow isStrategyNamed={severalStrategies} item={item} key={keyOf(item)} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function keyOf({ of, kind, element, period, finding }: WaitingItem): string {
  return JSON.stringify([of.organisation, of.strategy, kind, element, period, finding]);
}
