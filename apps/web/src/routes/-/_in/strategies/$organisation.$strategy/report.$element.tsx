/** The report of an element for a period: `?period=2012`. */
import { periodLabelSchema } from "@miara/domain/period";
import { describe } from "@miara/messages/describe";
import { createFileRoute, Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { useTexts } from "../../../../../app/use-texts.ts";
import { useStrategyEditing } from "../../../../../edits/use-strategy-editing.tsx";
import { findSubject, usualPeriod } from "../../../../../features/report/report-subject.ts";
import { ReportView } from "../../../../../features/report/report-view.tsx";
import { Attachments } from "../../../../../features/talk/attachments.tsx";
import { Comments } from "../../../../../features/talk/comments.tsx";
import { AdminPage } from "../../../../../frame/admin-page.tsx";
import { MissingPage } from "../../../../../frame/missing-page.tsx";
import { Section } from "../../../../../ui/section.tsx";
import { Verbatim } from "../../../../../ui/verbatim.tsx";

export interface ReportSearch {
  readonly period?: string;
}

export const Route = createFileRoute("/-/_in/strategies/$organisation/$strategy/report/$element")({
  validateSearch: ({ period }: Record<string, unknown>): ReportSearch =>
    typeof period === "string" ? { period } : {},
  component: ReportPage,
});

function ReportPage(): ReactNode {
  const { t, texts } = useTexts();
  const { organisation, strategy, element: id } = Route.useParams();
  const { period: asked } = Route.useSearch();
  const navigate = Route.useNavigate();
  const goOn = useGoOn(id);
  const editing = useStrategyEditing();
  const label = periodLabelSchema.safeParse(asked).data ?? usualPeriod(editing);
  const subject = label === null ? null : findSubject(editing, id, label);
  const about = { organisation, strategy, element: id, period: label };
  if (subject === null) return <MissingPage missing="element" />;
  const { element, number, period, above, mayAttach, mayComment } = subject;
  const title = `${number} ${element.title}`.trim();
  return (
    <AdminPage
      before={
        <p className="text-sm text-muted">
          <Link to="/-/work">{t("admin:work/title")}</Link>
          {above.map((one) => (
            <span key={one.id}>
              {" › "}
              <Verbatim>{one.title}</Verbatim>
            </span>
          ))}
        </p>
      }
      heading={
        <>
          <span className="block text-sm font-normal text-muted">
            {t("admin:report/title", { period: period.label })}
          </span>
          <Verbatim>{title}</Verbatim>
        </>
      }
      title={`${title}, ${period.label}`}
    >
      <ReportView
        choosePeriod={(chosen) => void navigate({ search: { period: chosen }, replace: true })}
        goOn={goOn}
        key={`${element.id} ${period.label}`}
        subject={subject}
        talk={
          <Section title={t("admin:talk/title")}>
            <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
              <Comments mayWrite={mayComment.ok} subject={about} />
              <Attachments
                subject={about}
                whyNot={mayAttach.ok ? null : describe(texts, { code: mayAttach.code, params: {} })}
              />
            </div>
          </Section>
        }
      />
    </AdminPage>
  );
}

/** To the next report that waits; home where none does. */
function useGoOn(done: string): () => void {
  const { client } = Route.useRouteContext();
  const navigate = useNavigate();
  return () => {
    void client.work.list.query().then(
      ({ strategies }) => {
        const waiting = strategies.flatMap(({ organisation, strategy, items }) =>
          items
            .filter(({ kind, element, period }) => kind !== "finding" && element !== done && period !== null)
            .map((item) => ({ organisation, strategy, ...item })),
        );
        const [next] = waiting;
        if (next === undefined || next.period === null) return navigate({ to: "/-/work" });
        const { organisation, strategy, element, period } = next;
        return navigate({
          to: "/-/strategies/$organisation/$strategy/report/$element",
          params: { organisation, strategy, element },
          search: { period },
        });
      },
      // Without the server there is no next; what was entered is kept all the same.
      () => navigate({ to: "/-/work" }),
    );
  };
}
