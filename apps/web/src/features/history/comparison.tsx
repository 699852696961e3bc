/** What differs between two moments of knowing, and the strategy as it was known at the first. */
import { assessStrategy } from "@miara/domain/assess-strategy";
import { currentPeriod } from "@miara/domain/period-calendar";
import { viewTree } from "@miara/domain/tree-view";
import { describe } from "@miara/messages/describe";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState, type ReactNode } from "react";

import { refusalOf, useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useAskedAgain } from "../../edits/use-asked-again.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { ChangeFields } from "../../ui/change-fields.tsx";
import type { NameOf } from "../../ui/change-names.ts";
import { Section } from "../../ui/section.tsx";
import { FiguresDiffer } from "./figures-differ.tsx";
import { KnownTree } from "./known-tree.tsx";
import type { AskedMoment } from "./moment.ts";

interface ComparisonProps {
  readonly from: AskedMoment;
  /** Null: today. */
  readonly to: AskedMoment | null;
  readonly nameOf: NameOf;
  readonly renderElement: (element: string, title: ReactNode) => ReactNode;
}

export function ComparedMoments({ from, to, nameOf, renderElement }: ComparisonProps): ReactNode {
  const { t, formats } = useTexts();
  const api = useApi();
  const { reference } = useStrategyEditing();
  useAskedAgain();
  const { data, error } = useQuery(api.history.compare.queryOptions({ ...reference, from, to }));
  if (error !== null) return <Failed error={error} />;
  if (data === undefined) return <output className="block">{t("web:loading")}…</output>;
  const { figures, fields, fieldCount } = data;
  const [first, second] = [formats.moment(data.from.at), formats.moment(data.to.at)];
  return (
    <>
      <p className="mt-4 font-semibold">
        {to === null
          ? t("admin:compare/untilToday", { from: first })
          : t("admin:compare/between", { from: first, to: second })}
      </p>
      <Section title={t("admin:compare/figures")}>
        <FiguresDiffer figures={figures} renderElement={renderElement} />
      </Section>
      <Section title={t("admin:compare/fields")}>
        {fieldCount === 0 ? <p>{t("admin:compare/noFields")}</p> : null}
        {fieldCount > fields.length ? (
          <p>{t("admin:compare/firstFields", { shown: fields.length, total: fieldCount })}</p>
        ) : null}
        <div className="text-sm">
          <ChangeFields fields={fields} nameOf={nameOf} renderElement={renderElement} />
        </div>
      </Section>
      <Section title={t("admin:compare/known")}>
        <Known key={data.from.revision} moment={data.from} />
      </Section>
    </>
  );
}

/** Loaded when somebody wants to see it: it is the whole strategy. */
function Known({
  moment,
}: {
  readonly moment: { readonly revision: number; readonly at: string };
}): ReactNode {
  const { t, formats } = useTexts();
  const api = useApi();
  const { reference, today } = useStrategyEditing();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({
    ...api.history.asKnown.queryOptions({ ...reference, revision: moment.revision }),
    enabled: isOpen,
  });
  const view = useMemo(() => {
    if (data === undefined) return null;
    const asOf = currentPeriod(data.strategy, today)?.label ?? null;
    return { asOf, tree: viewTree(assessStrategy(data.strategy, { asOf })) };
  }, [data, today]);
  const at = formats.moment(moment.at);
  if (!isOpen)
    return <Button onClick={() => setOpen(true)}>{t("admin:compare/knownOpen", { moment: at })}</Button>;
  if (error !== null) return <Failed error={error} />;
  if (view === null) return <output className="block">{t("web:loading")}…</output>;
  return (
    <>
      <p>{t("admin:compare/knownLead", { moment: at, asOf: view.asOf ?? t("vocabulary:allPeriods") })}</p>
      <KnownTree nodes={view.tree.nodes} />
    </>
  );
}

function Failed({ error }: { readonly error: unknown }): ReactNode {
  const { t, texts } = useTexts();
  const refusal = refusalOf(error);
  return (
    <p className="field-error" role="alert">
      {refusal?.code == null
        ? t("admin:form/connection")
        : describe(texts, { code: refusal.code, params: refusal.params })}
    </p>
  );
}
