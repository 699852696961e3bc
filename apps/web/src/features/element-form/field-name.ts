/** What a control of the form is called where its errors are gathered: `Jednostki 2`. */
import type { Words } from "../../app/use-texts.ts";

const NAMES = {
  number: "admin:structure/number",
  title: "admin:structure/name",
  weight: "admin:structure/weightLabel",
  manualProgress: "admin:elementForm/manual",
  statusOverride: "admin:elementForm/override",
  leads: "admin:elementForm/leads",
  partners: "admin:elementForm/partners",
  addressees: "admin:elementForm/addressees",
  rationale: "admin:elementForm/rationale",
  description: "admin:elementForm/description",
  alsoServes: "admin:elementForm/alsoServes",
  totalCost: "admin:elementForm/totalCost",
  budgetLines: "admin:elementForm/lines",
} as const;

/** By the control's id: `element-leads-1-unit`. */
export function fieldName(id: string, t: Words["t"]): string | null {
  const [, field = "", part] = id.split("-");
  const key = Object.entries(NAMES).find(([name]) => name === field)?.[1];
  if (key === undefined) return null;
  const row = /^\d+$/.test(part ?? "") ? ` ${Number(part) + 1}` : "";
  return t(key) + row;
}
