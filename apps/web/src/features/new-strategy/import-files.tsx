/** Brings a strategy in from files: chosen, checked, looked at, and only then saved. */
import { useState, type ReactNode } from "react";

import type { ApiClient } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Section } from "../../ui/section.tsx";
import { CheckedFiles } from "./checked-files.tsx";
import { ImportDone } from "./import-done.tsx";
import { isUnderWay } from "./import-step.ts";
import { RefusedFiles } from "./refused-files.tsx";
import { UnderWay } from "./under-way.tsx";
import { useImport } from "./use-import.ts";

const FILES = "import-files";

export function ImportFiles({ client }: { readonly client: ApiClient }): ReactNode {
  const { t } = useTexts();
  const { step, check, save, stop, begin } = useImport(client);
  const [chosen, choose] = useState<readonly File[]>([]);
  const [isMissing, setMissing] = useState(false);
  return (
    <Section title={t("admin:newStrategy/fromFiles")}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(chosen.length === 0);
          if (chosen.length > 0) check(chosen);
          else document.getElementById(FILES)?.focus();
        }}
      >
        <Field
          error={isMissing ? t("admin:newStrategy/filesNeeded") : null}
          hint={t("admin:newStrategy/filesHint")}
          id={FILES}
          label={t("admin:newStrategy/files")}
        >
          {(names) => (
            <input
              {...names}
              accept=".txt,.md,.json,text/plain,application/json"
              className="control field-control"
              disabled={isUnderWay(step)}
              multiple
              onChange={(event) => {
                choose([...(event.target.files ?? [])]);
                setMissing(false);
                // What was checked is not what is chosen any more.
                begin();
              }}
              type="file"
            />
          )}
        </Field>
        {chosen.length > 1 ? (
          <p className="mb-2 text-muted">{t("admin:newStrategy/chosen", { count: chosen.length })}</p>
        ) : null}
        <Button isBusy={isUnderWay(step)} look={step.kind === "checked" ? "quiet" : "primary"} type="submit">
          {t("admin:newStrategy/look")}
        </Button>
      </form>
      <UnderWay onStop={stop} step={step} />
      {step.kind === "refused" ? <RefusedFiles problems={step.problems} why={step.why} /> : null}
      {step.kind === "checked" || step.kind === "saving" ? (
        <CheckedFiles checked={step.checked} isSaving={step.kind === "saving"} onSave={save} />
      ) : null}
      {step.kind === "saved" ? <ImportDone answer={step.answer} /> : null}
    </Section>
  );
}
