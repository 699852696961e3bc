import type { ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { periodsDocument } from "../../views/periods-document.ts";

export interface AsOfScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"as-of">;
}

/** The period up to which figures count. */
export function AsOfScreen({ desk, place }: AsOfScreenProps): ReactElement {
  const { wording } = desk;
  const { periods, asOf } = desk.tree.strategy;
  const document = periodsDocument(periods, asOf, wording, documentWidth(desk, true));
  const { motions, position } = useDocument(desk, document, place.spot);
  useScreenKeys(desk, "as-of", {
    ...motions,
    back: desk.back,
    quit: desk.quit,
    help: () => {
      desk.open({ screen: "help", spot: TOP, of: "as-of" });
    },
    open: () => {
      const period = periods[place.spot.row];
      if (period === undefined) desk.say(wording.t("terminal:notice/noPeriods"));
      else desk.countAsOf(period.label);
    },
  });
  return (
    <Frame desk={desk} screen="as-of" crumbs={[wording.t("terminal:screen/as-of")]} position={position}>
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
