/** Texts of the pages for those who are signed in. */
import { account } from "./admin/account.ts";
import { elementForm } from "./admin/element-form.ts";
import { grid } from "./admin/grid.ts";
import { indicatorForm } from "./admin/indicator-form.ts";
import { installation } from "./admin/installation.ts";
import { newStrategy } from "./admin/new-strategy.ts";
import { reporting } from "./admin/reporting.ts";
import { round } from "./admin/round.ts";
import { shell } from "./admin/shell.ts";
import { strategySettings } from "./admin/strategy-settings.ts";
import { structure } from "./admin/structure.ts";

export const admin = {
  ...account,
  ...elementForm,
  ...grid,
  ...indicatorForm,
  ...installation,
  ...newStrategy,
  ...reporting,
  ...round,
  ...shell,
  ...strategySettings,
  ...structure,
} as const;
