import type { ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import { TOP, type PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { strategiesDocument } from "../../views/strategies-document.ts";

export interface StrategiesScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"strategies">;
}

/** The strategies of a server, one to be opened. */
export function StrategiesScreen({ desk, place }: StrategiesScreenProps): ReactElement {
  const { wording, choices } = desk;
  const document = strategiesDocument(choices, wording, documentWidth(desk, true));
  const { motions, position } = useDocument(desk, document, place.spot);
  useScreenKeys(desk, "strategies", {
    ...motions,
    back: desk.back,
    quit: desk.quit,
    help: () => {
      desk.open({ screen: "help", spot: TOP, of: "strategies" });
    },
    open: () => {
      const choice = choices[place.spot.row];
      if (choice === undefined) desk.say(wording.t("terminal:notice/oneStrategy"));
      else desk.choose(choice);
    },
  });
  return (
    <Frame
      desk={desk}
      screen="strategies"
      crumbs={[wording.t("terminal:screen/strategies")]}
      position={position}
    >
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
