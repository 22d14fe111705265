import { REPORT_TEXTS, type ReportTexts } from "../../content/decision/reportTexts";
import type { Language } from "../../content/Language";
import { STATUS_TEXTS } from "../../content/statusTexts";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { textLines } from "../answers/textLines";
import { bullet, heading, paragraph } from "../decision/pieces";
import { oneLine, whenText } from "../decision/CaseSource";
import { asSentence, capitalFirst } from "../draft/sentence/asSentence";
import { joinList } from "../draft/sentence/joinList";
import { statusText } from "../measures/statusWords";
import type { Plan } from "../Plan";
import { countStatus } from "../status/countStatus";
import { measureText } from "../thread/overview";
import { indicatorPieces, moneyPieces } from "./reportTables";
import type { ReportSource } from "./ReportSource";
import { type ReportRow, yearReport } from "./yearReport";

/**
 * The yearly report, as a block: how far the measures have come, what was done, moved and stopped and why, what is overdue, the
 * indicators, the money, and what is proposed for the year after. Nothing where the plan has no measures.
 */
export function reportPieces(plan: Plan, year: number, today: string): readonly Piece[] {
  const { language } = plan.meta;
  const source: ReportSource = { report: yearReport(plan, year, today), texts: REPORT_TEXTS[language], language };
  const { report, texts } = source;
  if (report.rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: texts.heading(year) },
    ...summaryPieces(source),
    ...statusPieces(source),
    ...happened(source),
    ...gonePieces(source),
    ...indicatorPieces(source),
    ...moneyPieces(source),
    ...listed(
      source,
      texts.proposals(year + 1),
      ({ now }) => now.proposal !== "",
      ({ now }) => [now.proposal],
    ),
  ];
}

/** What was done, moved and stopped, and what is overdue. */
function happened(source: ReportSource): readonly Piece[] {
  const { texts } = source;
  return [
    ...listed(
      source,
      texts.done,
      ({ isDone }) => isDone,
      ({ measure }) => [measure.evaluation],
    ),
    ...listed(
      source,
      texts.moved,
      ({ isMoved }) => isMoved,
      (row) => [movedText(source, row), whyText(source, row)],
    ),
    ...listed(
      source,
      texts.stopped,
      ({ isStopped }) => isStopped,
      (row) => [whyText(source, row)],
    ),
    ...listed(
      source,
      texts.overdue,
      ({ isOverdue }) => isOverdue,
      (row) => [dueText(source, row)],
    ),
  ];
}

function summaryPieces({ report, texts, language }: ReportSource): readonly Piece[] {
  const { rows, year } = report;
  const { statuses, all } = countStatus(rows.map(({ measure, now }) => ({ ...measure, status: now.status })));
  const parts = statuses.map((status) => STATUS_TEXTS[language].count[status]?.(all.counts[status]) ?? "");
  const summary = paragraph(texts.summary(year, rows.length, joinList(parts, language)));
  if (!report.isCompared) return [summary];
  const count = (is: (row: ReportRow) => boolean): number => rows.filter(is).length;
  const { counts } = texts;
  const changes = [
    [count(({ isDone }) => isDone), counts.done],
    [count(({ isMoved }) => isMoved), counts.moved],
    [count(({ isStopped }) => isStopped), counts.stopped],
    [count(({ isNew }) => isNew), counts.added],
    [textLines(report.gone).length, counts.gone],
  ] as const;
  const told = changes.flatMap(([number, tell]) => (number === 0 ? [] : [tell(number)]));
  const since = told.length === 0 ? texts.unchanged(year - 1) : texts.since(year - 1, joinList(told, language));
  return [summary, paragraph(since)];
}

/** All measures, with what their deadline and status were the year before where that is another. */
function statusPieces({ report, texts, language }: ReportSource): readonly Piece[] {
  const rows = report.rows.map(({ measure, now, before }) => [
    `${measure.nr} ${oneLine(measureText(measure))}`,
    oneLine(measure.responsible),
    since(texts, whenText(now.deadline, language), before && whenText(before.deadline, language)),
    since(texts, statusIn(texts, now.status, language), before && statusIn(texts, before.status, language)),
  ]);
  return [
    heading(texts.status),
    { kind: "caption", text: captionText("Tabell", texts.table) },
    { kind: "table", rows: [texts.columns, ...rows], widths: [42, 20, 19, 19] },
  ];
}

function since(texts: ReportTexts, now: string, before: string | null): string {
  return before === null || before === "" || before === now ? now : `${now}\n(${texts.before(before)})`;
}

function statusIn(texts: ReportTexts, status: string, language: Language): string {
  return statusText(status, language) || texts.noStatus;
}

/** The measures of a kind as a list, each with what is told of it; nothing where there are none. */
function listed(
  { report }: ReportSource,
  title: string,
  is: (row: ReportRow) => boolean,
  tell: (row: ReportRow) => readonly string[],
): readonly Piece[] {
  const points = report.rows.filter(is).map((row) => {
    const told = tell(row).map(oneLine).filter(Boolean).join(" ");
    const name = `${row.measure.nr} ${oneLine(measureText(row.measure))}`;
    return bullet(told === "" ? name : `${asSentence(name)} ${capitalFirst(told)}`);
  });
  return points.length === 0 ? [] : [heading(title), ...points];
}

function movedText({ texts, language }: ReportSource, { now, before }: ReportRow): string {
  const hasMoved = before !== null && before.deadline !== "" && before.deadline !== now.deadline;
  if (!hasMoved) return texts.putOff;
  return texts.movedTo(whenText(before.deadline, language), whenText(now.deadline, language) || "–");
}

function whyText({ texts }: ReportSource, { now }: ReportRow): string {
  return now.reason === "" ? texts.open : asSentence(texts.why(oneLine(now.reason)));
}

function dueText({ texts, language }: ReportSource, { measure, now }: ReportRow): string {
  const due = texts.due(whenText(now.deadline, language), oneLine(measure.responsible));
  return now.reason === "" ? due : `${due} ${asSentence(texts.why(oneLine(now.reason)))}`;
}

function gonePieces({ report, texts }: ReportSource): readonly Piece[] {
  const lines = textLines(report.gone);
  return lines.length === 0 ? [] : [heading(texts.gone), ...lines.map(bullet)];
}
