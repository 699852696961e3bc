import type { ReactElement } from "react";

import type { Desk } from "../../dashboard/desk.ts";
import type { PlaceOn } from "../../dashboard/place.ts";
import { useDocument } from "../../dashboard/use-document.ts";
import { useScreenKeys } from "../../dashboard/use-screen-keys.ts";
import { DocumentView, documentWidth } from "../../ui/document-view.tsx";
import { Frame } from "../../ui/frame.tsx";
import { helpDocument } from "../../views/help-document.ts";

export interface HelpScreenProps {
  readonly desk: Desk;
  readonly place: PlaceOn<"help">;
}

/** The keys, from their table. */
export function HelpScreen({ desk, place }: HelpScreenProps): ReactElement {
  const document = helpDocument(place.of, desk.wording, documentWidth(desk, false));
  const { motions, position } = useDocument(desk, document, place.spot);
  useScreenKeys(desk, "help", { ...motions, back: desk.back, quit: desk.quit });
  return (
    <Frame desk={desk} screen="help" crumbs={[desk.wording.t("terminal:screen/help")]} position={position}>
      <DocumentView desk={desk} document={document} spot={place.spot} />
    </Frame>
  );
}
