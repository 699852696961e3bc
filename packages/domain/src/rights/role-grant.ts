/** A role that an account was given, and what for. An account may hold several. */
import { z } from "zod";

import { organisationIdSchema, strategyIdSchema, unitIdSchema } from "../strategy/ids.ts";

const ofOrganisation = {
  /** Null: of every organisation of the installation. */
  organisation: organisationIdSchema.nullable(),
};

const ofUnit = { organisation: organisationIdSchema, strategy: strategyIdSchema, unit: unitIdSchema };

/**
 * - `administrator`: people, units, settings of the installation
 * - `strategy-office`: structure, periods, everything in its strategies
 * - `coordinator`: approves what lies under the elements that its unit leads
 * - `editor`: reports on the elements of its unit
 * - `analyst`: reads all, changes nothing
 */
export const roleGrantSchema = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("administrator") }),
  z.strictObject({ role: z.literal("strategy-office"), ...ofOrganisation }),
  z.strictObject({ role: z.literal("coordinator"), ...ofUnit }),
  z.strictObject({ role: z.literal("editor"), ...ofUnit }),
  z.strictObject({ role: z.literal("analyst"), ...ofOrganisation }),
]);
export type RoleGrant = z.infer<typeof roleGrantSchema>;

/** Whoever is not signed in is the public. */
export type Role = RoleGrant["role"] | "public";
