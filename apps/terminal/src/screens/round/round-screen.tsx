import { isoDay } from "@miara/domain/iso-day";
import { useMemo, useState, type ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useAssessed } from "../../dashboard/use-assessed.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { useViewActions } from "../../dashboard/use-view-actions.ts";
import { roundCsv } from "../../tables/round-table.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { waitingDocument } from "../../ui/waiting-document.ts";
import { roundDocument } from "../../views/round-document.ts";
import { findShownRound, periodsOfRounds } from "../../views/shown-round.ts";

export interface RoundScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"round">;
}

/** Who is missing what for a period; Enter opens the card. */
export function RoundScreen({ desk, place }: RoundScreenProps): ReactElement {
  const { wording } = desk;
  const { t } = wording;
  const { view: assessed, problem } = useAssessed(desk);
  const [today] = useState(() => isoDay(new Date()));
  const shown = useMemo(
    () => (assessed === null ? null : findShownRound(assessed, place.period, today)),
    [assessed, place.period, today],
  );
  const width = documentWidth(desk, true);
  const document = useMemo(
    () =>
      shown === null
        ? waitingDocument(problem, wording, width, assessed === null ? null : t("terminal:notice/noPeriods"))
        : roundDocument(shown, wording, width),
    [shown, problem, wording, width, assessed, t],
  );
  const { motions, chosen, position } = useDocument(desk, document, place.spot);
  const period = shown?.round.period.label ?? null;
  const actions = useViewActions(desk, {
    screen: "round",
    element: chosen?.element ?? null,
    view: shown?.round ?? null,
    table: shown === null ? null : () => roundCsv(shown, wording),
    figure: null,
    fileName: `miara-round-${desk.source.choice.id}-${period ?? ""}`,
  });
  const turn = (by: 1 | -1) => () => {
    const periods = assessed === null ? [] : periodsOfRounds(assessed);
    const other = period === null ? undefined : periods[periods.indexOf(period) + by];
    if (other === undefined)
      desk.say(t(by < 0 ? "terminal:notice/firstPeriod" : "terminal:notice/lastPeriod"));
    else desk.replace({ screen: "round", spot: TOP, period: other });
  };
  useScreenKeys(desk, "round", {
    ...motions,
    ...actions,
    back: desk.back,
    previous: turn(-1),
    next: turn(1),
    open: () => {
      if (chosen?.element == null) desk.say(t("terminal:notice/noDeeper"));
      else desk.open({ screen: "card", spot: TOP, element: chosen.element });
    },
  });
  return (
    <Frame desk={desk} screen="round" crumbs={[t("terminal:screen/round")]} position={position}>
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
