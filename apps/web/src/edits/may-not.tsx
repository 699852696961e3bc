/** Why somebody can look at what they may not change. */
import type { Permission } from "@miara/domain/rights";
import { describe } from "@miara/messages/describe";
import type { ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";

export function MayNot({ permission }: { readonly permission: Permission }): ReactNode {
  const { t, texts } = useTexts();
  if (permission.ok) return null;
  return (
    <p className="notice">
      {t("admin:form/readOnly")} {describe(texts, { code: permission.code, params: {} })}
    </p>
  );
}
