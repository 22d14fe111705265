import { CASE_TEXTS } from "../../content/decision/caseTexts";
import type { CaseWords } from "../../content/decision/CaseWords";
import { textLines } from "../answers/textLines";
import { asSentence } from "../draft/sentence/asSentence";
import { joinList } from "../draft/sentence/joinList";
import { lowerFirst } from "../draft/sentence/lowerFirst";
import { planTitle } from "../front/frontTexts";
import type { Measure } from "../measures/Measure";
import { costOf } from "../measures/sumCosts";
import type { Plan } from "../Plan";
import { LOG } from "../questions/meetingLog";
import { type Thread, threadOf } from "../thread/overview";
import { exactDate } from "../values/exactDate";
import { formatDate } from "../values/formatDate";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { type FrameCosts, frameCosts } from "./frameCosts";
import { councilName } from "./route";

/** All that papers for those who decide are made of. */
export interface CaseSource {
  readonly plan: Plan;
  readonly texts: CaseWords;
  /** "Strategisk kompetanse- og bemanningsplan for Solvik kommune 2027–2030". */
  readonly title: string;
  readonly thread: Thread;
  readonly costs: FrameCosts;
  /** The measures that are not cancelled, and say what is done. */
  readonly measures: readonly Measure[];
  /** Who decides, as it reads in a sentence: "kommunestyret". */
  readonly council: string;
  readonly list: (items: readonly string[]) => string;
}

/** What papers of a plan are made of. */
export function caseSource(plan: Plan): CaseSource {
  const { language } = plan.meta;
  const measures = plan.measures.filter(({ status, action, need }) => status !== "cancelled" && action + need !== "");
  return {
    plan,
    texts: CASE_TEXTS[language],
    title: planTitle(plan.meta),
    thread: threadOf(plan),
    costs: frameCosts(plan),
    measures,
    council: lowerFirst(councilName(plan)),
    list: (items) => joinList(items, language),
  };
}

/** The words of a row in one line. */
export function oneLine(text: string): string {
  return textLines(text)
    .map((line) => line.trim())
    .join("; ");
}

/** A number and what it stands for, as a sentence: "B1 Flere sykepleiere." */
export function named(nr: string, text: string): string {
  return `${nr} ${asSentence(oneLine(text))}`;
}

/** The measures that say nothing of what they cost, and those that say it in words, by their numbers. */
export function uncounted({ measures }: CaseSource): {
  readonly blank: readonly string[];
  readonly words: readonly string[];
} {
  const of = (wanted: "blank" | "words"): readonly string[] =>
    measures.filter((measure) => costOf(measure) === wanted).map(({ nr }) => nr);
  return { blank: of("blank"), words: of("words") };
}

/** A row of the log with a day. */
export interface Logged {
  readonly cells: Readonly<Record<string, string>>;
  /** As it is written in a text. */
  readonly when: string;
  readonly key: string;
}

/** The rows of the log that have a day, the first first. */
export function loggedRows({ tables, meta }: Plan): readonly Logged[] {
  const rows = (tables[LOG]?.rows ?? []).flatMap(({ cells }) => {
    const key = sortKeyOfDate(cells.date ?? "");
    return key === null ? [] : [{ cells, key, when: whenText(cells.date ?? "", meta.language) }];
  });
  return rows.toSorted((a, b) => a.key.localeCompare(b.key));
}

/** A day in words, "12. mai 2026"; the user's own words as they are. */
export function whenText(when: string, language: Plan["meta"]["language"]): string {
  const trimmed = when.trim();
  return formatDate(exactDate(trimmed) ?? trimmed, language);
}
