import { ONE_PAGE_TEXTS, type OnePageTexts } from "../../content/decision/onePageTexts";
import { STATUS_TEXTS } from "../../content/statusTexts";
import { THREAD_TEXTS } from "../../content/threadTexts";
import { captionText } from "../../document/block/caption";
import type { DocumentPiece } from "../../document/Piece";
import { asSentence } from "../draft/sentence/asSentence";
import { planTitle } from "../front/frontTexts";
import type { Plan } from "../Plan";
import { countStatus } from "../status/countStatus";
import { measureText } from "../thread/overview";
import { countNeeds, type ThreadPicture } from "../thread/threadFigure";
import { byStrategy } from "./byStrategy";
import { type CaseSource, caseSource, oneLine } from "./CaseSource";
import { moneyTable } from "./economyPieces";
import { bullet, heading, paragraph } from "./pieces";
import { pressingNeeds } from "./pressingNeeds";

/** So much is shown of what a page has no room for. */
const MOST = { goals: 6, needs: 5, measures: 2, letters: 105, short: 62 };

/** The picture's height on the page at most, in points, and how small it may become before it cannot be read. */
const PICTURE = { height: 185, smallest: 0.6 };

/** The title of the page. */
export function onePageTitle({ meta }: Plan): string {
  return planTitle(meta);
}

/**
 * The plan on one A4 page: goals, needs, measures, money, and the figure from goals to measures. Long texts are shortened.
 * Without the figure where there is no picture, or none that could be read.
 */
export function onePagePieces(plan: Plan, picture: ThreadPicture | null): readonly DocumentPiece[] {
  const source = caseSource(plan);
  const texts = ONE_PAGE_TEXTS[plan.meta.language];
  const { thread, measures } = source;
  return [
    { kind: "heading", level: 2, text: source.title },
    paragraph(texts.intro(thread.goals.length, thread.needs.length, measures.length)),
    ...goalPieces(source, texts),
    ...needPieces(source, texts),
    ...measurePieces(source, texts),
    ...moneyPieces(source, texts),
    ...figurePieces(source, texts, picture),
  ];
}

function goalPieces({ thread: { goals } }: CaseSource, texts: OnePageTexts): readonly DocumentPiece[] {
  if (goals.length === 0) return [];
  const shown = goals.slice(0, MOST.goals).map(({ target }) => bullet(`${target.nr} ${shortened(target.text)}`));
  return [heading(texts.goals), ...shown, ...moreOf(goals.length - MOST.goals, "goals", texts)];
}

function needPieces({ plan, thread, list }: CaseSource, texts: OnePageTexts): readonly DocumentPiece[] {
  const pressing = pressingNeeds(plan, thread);
  const shown = pressing.slice(0, MOST.needs);
  if (shown.length === 0) return [];
  const points = shown.map(({ target, measures }) => {
    const meeting = measures.filter(({ measure }) => measure.status !== "cancelled").map(({ measure }) => measure.nr);
    const met = meeting.length === 0 ? texts.unmet : texts.metBy(list(meeting));
    return bullet(`${target.nr} ${asSentence(shortened(target.text))} ${met}`);
  });
  return [heading(texts.needs), ...points, ...moreOf(thread.needs.length - shown.length, "needs", texts)];
}

function measurePieces(
  { plan, measures, texts: { noStrategy, measuresTable } }: CaseSource,
  texts: OnePageTexts,
): readonly DocumentPiece[] {
  if (measures.length === 0) return [];
  const rows = byStrategy(plan, measures).map(({ name, measures: own }) => {
    const first = own.slice(0, MOST.measures).map((each) => `${each.nr} ${shortened(measureText(each), MOST.short)}`);
    const left = own.length - first.length;
    return [
      name || noStrategy,
      String(own.length),
      [...first, ...(left > 0 ? [texts.more(left, "measures")] : [])].join("; "),
    ];
  });
  return [
    heading(texts.measures),
    ...statusPieces(plan, texts),
    { kind: "caption", text: captionText("Tabell", measuresTable) },
    { kind: "table", rows: [texts.columns, ...rows], widths: [20, 9, 71], hasHeaderColumn: true },
  ];
}

/** How far the measures have come, once any has a status. */
function statusPieces({ measures, meta }: Plan, texts: OnePageTexts): readonly DocumentPiece[] {
  const { statuses, all } = countStatus(measures);
  if (statuses.every((status) => status === "" || status === "notStarted")) return [];
  const { count } = STATUS_TEXTS[meta.language];
  const parts = statuses.map((status) => count[status]?.(all.counts[status]) ?? "");
  return [paragraph(texts.status(parts.join(", ")))];
}

function moneyPieces(source: CaseSource, texts: OnePageTexts): readonly DocumentPiece[] {
  const { costs } = source;
  const { economy } = source.texts;
  if (costs.all.total === 0) return [];
  return [heading(texts.money), { kind: "caption", text: captionText("Tabell", economy.table) }, moneyTable(source)];
}

function figurePieces(
  { thread, plan }: CaseSource,
  texts: OnePageTexts,
  picture: ThreadPicture | null,
): readonly DocumentPiece[] {
  if (picture === null || thread.goals.length === 0) return [];
  const scale = Math.min(1, PICTURE.height / picture.height);
  if (scale < PICTURE.smallest) return [];
  const { figure } = THREAD_TEXTS[plan.meta.language];
  const told = thread.goals.map(({ target, needs }) => {
    const counted = countNeeds(needs);
    return figure.goalCounts(`${target.nr} ${oneLine(target.text)}`, counted.needs, counted.measures);
  });
  const size = { width: picture.width * scale, height: picture.height * scale };
  return [
    heading(texts.thread),
    { kind: "picture", text: "", base64: picture.base64, ...size, altText: [figure.shows, ...told].join(" ") },
    { kind: "caption", text: captionText("Figur", figure.title) },
  ];
}

function moreOf(left: number, what: "goals" | "needs", texts: OnePageTexts): readonly DocumentPiece[] {
  return left > 0 ? [paragraph(texts.more(left, what))] : [];
}

/** A text that fits on a line, cut between words. */
function shortened(text: string, most = MOST.letters): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[\s,;:.–-]$/u, "")}…`;
}
