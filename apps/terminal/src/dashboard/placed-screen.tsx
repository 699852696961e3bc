import type { ReactElement } from "react";

import { AsOfScreen } from "../screens/as-of/as-of-screen.tsx";
import { CardScreen } from "../screens/card/card-screen.tsx";
import { CompareScreen } from "../screens/compare/compare-screen.tsx";
import { ExplanationScreen } from "../screens/explanation/explanation-screen.tsx";
import { FindingsScreen } from "../screens/findings/findings-screen.tsx";
import { HelpScreen } from "../screens/help/help-screen.tsx";
import { HistoryScreen } from "../screens/history/history-screen.tsx";
import { IndicatorScreen } from "../screens/indicator/indicator-screen.tsx";
import { IndicatorsScreen } from "../screens/indicators/indicators-screen.tsx";
import { RoundScreen } from "../screens/round/round-screen.tsx";
import { StrategiesScreen } from "../screens/strategies/strategies-screen.tsx";
import { WhatIfScreen } from "../screens/what-if/what-if-screen.tsx";
import type { Desk } from "./desk.ts";
import type { Place, PlaceOn } from "./place.ts";

export interface PlacedScreenProps {
  readonly desk: Desk;
  readonly place: Exclude<Place, PlaceOn<"overview">>;
}

/** The screen of a place. One of the same kind for another element starts afresh. */
export function PlacedScreen({ desk, place }: PlacedScreenProps): ReactElement {
  switch (place.screen) {
    case "card":
      return <CardScreen key={place.element} desk={desk} place={place} />;
    case "explanation":
      return <ExplanationScreen key={place.element ?? ""} desk={desk} place={place} />;
    case "findings":
      return <FindingsScreen desk={desk} place={place} />;
    case "indicators":
      return <IndicatorsScreen desk={desk} place={place} />;
    case "indicator":
      return <IndicatorScreen key={place.indicator} desk={desk} place={place} />;
    case "round":
      return <RoundScreen desk={desk} place={place} />;
    case "compare":
      return <CompareScreen desk={desk} place={place} />;
    case "what-if":
      return <WhatIfScreen key={place.element ?? ""} desk={desk} place={place} />;
    case "history":
      return <HistoryScreen key={place.element ?? ""} desk={desk} place={place} />;
    case "as-of":
      return <AsOfScreen desk={desk} place={place} />;
    case "strategies":
      return <StrategiesScreen desk={desk} place={place} />;
    case "help":
      return <HelpScreen desk={desk} place={place} />;
  }
}
