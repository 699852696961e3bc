/**
 * One thing that somebody does to a strategy. Every edit that replaces something carries what its writer saw (`was`),
 * so that two people never overwrite each other unseen; what is done to a strategy at once is a list of edits that
 * stand together or not at all.
 */
import { z } from "zod";

import {
  narrativeEditSchema,
  observationEditSchema,
  reportStateEditSchema,
  spendingEditSchema,
  stageCellEditSchema,
  stageNoteEditSchema,
} from "./reporting-edit.ts";
import {
  roundAddedEditSchema,
  roundDatedEditSchema,
  roundExceptionEditSchema,
  roundExceptionEndedEditSchema,
  roundRemovedEditSchema,
  roundStateEditSchema,
  strategyFieldEditSchema,
} from "./round-edit.ts";
import {
  elementAddedEditSchema,
  elementArchivedEditSchema,
  elementFieldEditSchema,
  elementMovedEditSchema,
  elementRemovedEditSchema,
  indicatorAddedEditSchema,
  indicatorDefinedEditSchema,
  indicatorMovedEditSchema,
  indicatorRemovedEditSchema,
  stageAddedEditSchema,
  stageFieldEditSchema,
  stageMovedEditSchema,
  stageRemovedEditSchema,
} from "./structure-edit.ts";

export const strategyEditSchema = z.discriminatedUnion("kind", [
  stageCellEditSchema,
  stageNoteEditSchema,
  observationEditSchema,
  spendingEditSchema,
  narrativeEditSchema,
  reportStateEditSchema,
  elementAddedEditSchema,
  elementFieldEditSchema,
  elementMovedEditSchema,
  elementArchivedEditSchema,
  elementRemovedEditSchema,
  stageAddedEditSchema,
  stageFieldEditSchema,
  stageMovedEditSchema,
  stageRemovedEditSchema,
  indicatorAddedEditSchema,
  indicatorDefinedEditSchema,
  indicatorMovedEditSchema,
  indicatorRemovedEditSchema,
  roundAddedEditSchema,
  roundDatedEditSchema,
  roundStateEditSchema,
  roundExceptionEditSchema,
  roundExceptionEndedEditSchema,
  roundRemovedEditSchema,
  strategyFieldEditSchema,
]);
export type StrategyEdit = z.infer<typeof strategyEditSchema>;
