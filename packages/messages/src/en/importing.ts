/** Words of what is found while files are read (`importing`), and of what stops an import (`problems`). */
export const importing = {
  "line.unknown": "The line was not recognised and is not in the strategy: “{{row}}”.",
  "list.progress-only":
    "The list has one figure instead of weight and progress; {{taken}} was taken for the progress. Row: “{{row}}”.",
  "list.weight-only":
    "The list has one figure instead of weight and progress; {{taken}} was taken for the weight. Row: “{{row}}”.",
  "lead.differs": "Pages name different leads: “{{taken}}” was taken, another page has “{{others}}”.",
  "name-source.doubtful":
    "It is not certain where the indicator's name ends and its source begins. Taken: {{taken}}. Also possible: {{others}}. Row: “{{row}}”.",
  "number.twice": "Number {{number}} occurs twice in the list; the first was taken. Row left out: “{{row}}”.",
  "page.twice":
    "This element already has a page in the file {{first}}; that one was taken. Content left out: “{{row}}”.",
  "partner.doubtful":
    "It is not certain where the partner's name ends and the scope begins. Taken: {{taken}}. Also possible: {{others}}. Row: “{{row}}”.",
  "progress.differs": "Pages print different progress: {{taken}} was taken, another page has {{others}}.",
  "row.ambiguous-grouping":
    "The digits of the row can be joined into numbers in several ways. Taken: {{taken}}. Also possible: {{others}}. Row: “{{row}}”.",
  "row.fewer-values":
    "The row has fewer values ({{cells}}) than columns ({{columns}}). Periods taken: {{taken}}. Also possible: {{others}}. Row: “{{row}}”.",
  "row.joined": "Two lines were joined into one: “{{row}}”.",
  "row.more-values":
    "The row has more numbers than columns; “{{others}}” stays in the name. Taken: {{taken}}. Row: “{{row}}”.",
  "row.no-values": "The row has no value: “{{row}}”.",
  "row.no-year": "There is no year at the end of the row, so that its value was not taken: “{{row}}”.",
  "row.year-twice":
    "The heading has one period twice, and it can have one value only. Taken: {{taken}}. Left out: {{others}}. Row: “{{row}}”.",
  "row.years-by-twin":
    "The row has fewer values ({{cells}}) than columns ({{columns}}). The periods {{taken}} were settled by the same numbers in another row. Row: “{{row}}”.",
  "row.years-out-of-order":
    "The years of the heading are out of order; values were placed as the heading says: “{{row}}”.",
  "stage.fewer-cells":
    "The stage has fewer cells ({{cells}}) than years ({{years}}); the years from {{first}} on were taken. Row: “{{row}}”.",
  "stage.no-cells": "The stage has no cells: “{{row}}”.",
  "text.decoded": "The file is encoded as {{encoding}} and was read as such.",
  "text.initials-removed":
    "A person's initials were taken out of the source; the office stays. Row: “{{row}}”.",
  "text.repaired": "Doubly encoded letters were repaired. Written: “{{row}}”, read: “{{taken}}”.",
  "title.differs": "Pages give different titles: “{{taken}}” was taken, another page has “{{others}}”.",
  "value.ambiguous":
    "The point may separate thousands or decimals. Taken: {{taken}}. Also possible: {{others}}. Row: “{{row}}”.",
  "value.note": "Words stand beside the value; they are kept as a note. Taken: {{taken}}. Row: “{{row}}”.",
  "value.odd": "A number is written in an unusual way. Taken: {{taken}}. Row: “{{row}}”.",
  "value.unreadable": "The value “{{text}}” could not be read. Row: “{{row}}”.",
} as const;

export const problems = {
  "element.element-twice": "The element identifier {{element}} occurs twice.",
  "element.level-not-below-parent": "Element {{element}} is not at a lower level than its parent {{parent}}.",
  "element.parents-in-a-circle": "Elements are each other's parents in a circle.",
  "element.position-out-of-range": "One element has more elements below it than can be numbered.",
  "element.unknown-level": "Element {{element}} is at level {{level}}, which the strategy does not have.",
  "element.unknown-parent": "Element {{element}} names the parent {{parent}}, which is not there.",
  "file.binary": "The file is no text. Give a page as text, or a strategy's JSON file.",
  "file.empty": "The file is empty.",
  "file.no-page":
    "The file is no page of a strategy: the line “Cel …” or the section headings are missing. Give the page of a goal, a programme or a task, or a strategy's JSON file.",
  "file.too-big": "The file is too big: {{bytes}} bytes, at most {{maximum}} are allowed.",
  "files.mixed": "A strategy's JSON file can't be imported together with other files. Give it alone.",
  "files.none": "No file was given.",
  "indicator.twice": "The indicator identifier {{id}} occurs twice.",
  "json.key-not-allowed": "The field name {{key}} is not allowed ({{path}}).",
  "json.key-twice": "The field “{{key}}” occurs twice in one object.",
  "json.missing": "The field {{path}} is missing.",
  "json.no-strategy": "This is no strategy file: its field format should be “{{format}}”.",
  "json.not-one-of": "The value of {{path}} should be one of: {{values}}.",
  "json.not-text": "The text of {{path}} holds a character that can't be stored.",
  "json.syntax": "The file is not valid JSON: reading stopped here.",
  "json.too-deep": "The JSON file is nested too deep.",
  "json.unknown-key": "Unknown field “{{key}}” ({{path}}).",
  "json.unknown-version":
    "Unknown version of a strategy file: {{version}}. This version of the program reads version {{known}}.",
  "json.value-not-allowed": "The value of {{path}} is not allowed: {{rule}}.",
  "json.wrong-type": "The value of {{path}} is of the wrong sort; expected: {{expected}}.",
  "line.too-long": "The line is too long: {{letters}} characters, at most {{maximum}} are allowed.",
  "page.section-misplaced":
    "The section “{{section}}” does not fit the page's heading. Check that the lines of goal, programme and task stand above the sections.",
  "pages.different-strategies":
    "The pages belong to different strategies: “{{title}}” and “{{first}}”. Import them apart.",
  "percent.negative":
    "The value “{{text}}” is negative; weight and progress must be zero or more. Row: “{{row}}”.",
  "percent.unreadable": "The percentage “{{text}}” could not be read. Row: “{{row}}”.",
  "period.twice": "The period {{id}} occurs twice.",
  "reference.period-twice": "The period {{period}} has two values ({{path}}).",
  "reference.unknown-element": "There is no element {{element}}, which {{path}} names.",
  "reference.unknown-period":
    "It is not known what the period “{{period}}” is ({{path}}). Add it to the strategy's periods.",
  "reference.unknown-unit": "There is no unit {{unit}}, which {{path}} names.",
  "reporting-period.twice": "The reporting period {{id}} occurs twice.",
  "stage.cell-unreadable":
    "The stage cell “{{text}}” could not be read. Expected are actual and plan, such as 12/12%, or a dash. Row: “{{row}}”.",
  "stage.no-title": "The stage has no name. Row: “{{row}}”.",
  "stage.twice": "The stage identifier {{id}} occurs twice.",
  "unit.twice": "The unit identifier {{id}} occurs twice.",
  "value.not-allowed": "A value can't be taken ({{path}}): {{rule}}.",
} as const;
