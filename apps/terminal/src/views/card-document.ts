/** One element with all of its card, as a document: figures first, then what they are made of, then the words. */
import type { CardView } from "@miara/domain/card-view";

import { drawBar } from "../drawing/bar.ts";
import { DocumentWriter, type Document } from "../drawing/document.ts";
import { line, piece, widthOf, type Line } from "../drawing/line.ts";
import { drawSparkline } from "../drawing/sparkline.ts";
import type { Wording } from "../drawing/wording.ts";
import { writeBudget } from "./budget-lines.ts";
import { writeLatestChanges, writeCompletion, type CardMore } from "./card-more.ts";
import { writeFindings } from "./findings-document.ts";
import { writeIndicators } from "./indicator-lines.ts";
import { writeNodes } from "./node-table.ts";
import { writeStages } from "./stage-lines.ts";

/** `more` is what the whole strategy adds, once it is here. */
export function cardDocument(
  card: CardView,
  wording: Wording,
  width: number | null,
  more: CardMore | null = null,
): Document {
  const writer = new DocumentWriter(width);
  const { t } = wording;
  writeHead(writer, card, wording);
  writeFigures(writer, card, more, wording);
  if (card.stages !== null) {
    writer.heading(t("terminal:card/stages"));
    writeStages(writer, card.stages, wording);
  }
  if (card.children.length > 0) {
    writer.heading(t("terminal:card/children"));
    writeNodes(writer, card.children, wording);
  }
  if (card.servedBy.length > 0) {
    writer.heading(t("terminal:card/servedBy"));
    writeNodes(writer, card.servedBy, wording);
  }
  if (card.alsoServes.length > 0) {
    writer.heading(t("terminal:card/alsoServes"));
    for (const served of card.alsoServes) writer.text(`${served.number} ${served.title}`.trim());
  }
  writeCompletion(writer, card.completion, wording);
  writeIndicators(writer, card, more, wording);
  writePeople(writer, card, wording);
  writeBudget(writer, card, wording);
  writePassages(writer, card, wording);
  if (card.findings.length > 0) {
    writer.heading(t("terminal:card/findings"));
    writeFindings(
      writer,
      card.findings.map((finding) => ({ finding, where: null })),
      wording,
    );
  }
  writeLatestChanges(writer, more?.changes ?? [], wording);
  return writer.end();
}

function writeHead(writer: DocumentWriter, card: CardView, wording: Wording): void {
  const { element, strategy } = card;
  const level = strategy.levels[element.level]?.name[wording.language].one ?? "";
  writer.text(`${level} ${element.number}`.trim(), { tone: "quiet" });
  writer.text(element.title, { tone: "heading" });
}

function writeFigures(writer: DocumentWriter, card: CardView, more: CardMore | null, wording: Wording): void {
  const { element } = card;
  const { t, formats, symbols } = wording;
  const fields: (readonly [string, Line])[] = [
    [
      t("vocabulary:figure/progress"),
      [
        piece(`${wording.percent(element.progress)}  `, "strong"),
        ...drawBar(element, 20, element.status, symbols),
      ],
    ],
    ...((more?.course.length ?? 0) < 2
      ? []
      : [
          [
            t("terminal:card/course"),
            line(drawSparkline(more?.course ?? [], symbols, { from: 0, to: 100 })),
          ] satisfies readonly [string, Line],
        ]),
    [t("vocabulary:figure/planToDate"), line(wording.percent(element.planToDate))],
    [
      t("vocabulary:figure/scheduleIndex"),
      line(element.scheduleIndex === null ? symbols.noValue : formats.index(element.scheduleIndex)),
    ],
    [t("terminal:head/status"), [wording.status(element.status)]],
    [
      t("vocabulary:figure/weight"),
      line(element.weight === null ? symbols.noValue : wording.short(element.weight, 6)),
    ],
    [t("terminal:card/coverage"), line(formats.share(element.coverage))],
    [t("vocabulary:figure/planCoverage"), line(formats.share(element.planCoverage))],
    [t("terminal:card/lifecycle"), line(t(`vocabulary:lifecycle/${element.lifecycle}`))],
    [t("terminal:card/method"), line(t(`vocabulary:method/${element.method}`))],
  ];
  const labelWidth = Math.max(...fields.map(([label]) => widthOf(label))) + 2;
  writer.blank();
  for (const [label, content] of fields) writer.field(label, content, labelWidth);
  if (card.statusOverride !== null && element.computedStatus !== null)
    writer.text(
      t("terminal:card/statusByHand", {
        reason: card.statusOverride.reason,
        computed: wording.status(element.computedStatus).text,
      }),
      { tone: "quiet" },
    );
  if (card.manualProgress !== null)
    writer.text(
      t("terminal:card/manual", {
        value: wording.percent(card.manualProgress.value),
        reason: card.manualProgress.reason,
      }),
      { tone: "quiet" },
    );
}

function writePeople(writer: DocumentWriter, card: CardView, wording: Wording): void {
  const { t } = wording;
  if (card.leads.length > 0) {
    const title = card.strategy.levels[card.element.level]?.leadTitle?.[wording.language];
    writer.heading(title === undefined ? t("terminal:card/leads") : capitalise(title, wording.language));
    for (const lead of card.leads)
      writer.text(lead.role === "helps" ? `${lead.name} (${t("terminal:card/helps")})` : lead.name);
  }
  if (card.partners.length > 0) {
    writer.heading(t("terminal:card/partners"));
    for (const partner of card.partners) {
      writer.text(partner.name);
      if (partner.scope !== null) writer.text(partner.scope, { tone: "quiet", indent: 2 });
    }
  }
}

function writePassages(writer: DocumentWriter, card: CardView, wording: Wording): void {
  for (const name of ["addressees", "rationale", "description"] as const) {
    const text = card[name];
    if (text !== null) writer.heading(wording.t(`terminal:card/${name}`)).text(text);
  }
}

function capitalise(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
