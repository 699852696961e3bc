/** Asks once more before an element that was added by mistake is gone. */
import type { Element } from "@miara/domain/element";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { neighbourOf } from "./neighbour-of.ts";
import { ToolForm } from "./tool-form.tsx";
import { ADD_AT_TOP, changeButton, useStructure } from "./use-structure.tsx";

export function RemoveForm({ element }: { readonly element: Element }): ReactNode {
  const { t } = useTexts();
  const { change, focusLater, index, nameOf } = useStructure();
  const submit = (): void => {
    const next = neighbourOf(index, element.id);
    if (change([{ kind: "element-removed", element: element.id }], "removed", nameOf(element)))
      focusLater(next === null ? ADD_AT_TOP : changeButton(next));
  };
  return (
    <ToolForm
      button={t("admin:structure/confirmRemove")}
      heading={t("admin:structure/removing", { title: nameOf(element) })}
      isDanger
      onSubmit={submit}
    >
      <p className="mb-3 text-sm text-muted">{t("admin:structure/removeLead")}</p>
    </ToolForm>
  );
}
