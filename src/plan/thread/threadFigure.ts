import type { Language } from "../../content/Language";
import { THREAD_TEXTS } from "../../content/threadTexts";
import { captionText } from "../../document/block/caption";
import type { PicturePiece, Piece } from "../../document/Piece";
import { joinList } from "../draft/sentence/joinList";
import type { Plan } from "../Plan";
import { measureText, type Thread, type ThreadNeed, threadOf } from "./overview";

/** A picture of the thread, without what is said of it. */
export type ThreadPicture = Pick<PicturePiece, "base64" | "width" | "height">;

/** So many goals, needs and measures are drawn each; of more only the goals are, with numbers. */
const MOST_DRAWN = 25;

/** Whether the figure shows every need and measure. */
export function isDrawnWhole({ goals, needs, measures }: Thread): boolean {
  return goals.length + needs.length + measures.length <= MOST_DRAWN;
}

/** How many needs and measures a goal has, each once. */
export interface ThreadCount {
  readonly needs: number;
  readonly measures: number;
  readonly done: number;
}

/** Counts what some needs, and measures besides, come to. */
export function countNeeds(needs: readonly ThreadNeed[], besides: Thread["measures"] = []): ThreadCount {
  const all = new Set([...needs.flatMap(({ measures }) => measures), ...besides].map(({ measure }) => measure));
  const done = [...all].filter(({ status }) => status === "done").length;
  return { needs: needs.length, measures: all.size, done };
}

/**
 * The thread as a block: the figure, what its boxes say, and for each goal the numbers in a table. Without the figure where
 * there is no picture; nothing where the plan has no goals.
 */
export function threadFigurePieces(plan: Plan, picture: ThreadPicture | null): readonly Piece[] {
  const { language } = plan.meta;
  const { figure: texts } = THREAD_TEXTS[language];
  const thread = threadOf(plan);
  const { goals, needs, measures } = thread;
  if (goals.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: texts.heading },
    ...(picture === null ? [] : drawn(thread, picture, language)),
    { kind: "paragraph", text: texts.summary(goals.length, needs.length, measures.length) },
    ...(picture === null ? [] : inFull(thread, language)),
    { kind: "caption", text: captionText("Tabell", texts.tableTitle) },
    { kind: "table", rows: tableRows(thread, language), widths: [55, 13, 13, 19], hasHeaderColumn: true },
  ];
}

function drawn(thread: Thread, picture: ThreadPicture, language: Language): readonly Piece[] {
  return [
    { kind: "picture", text: "", ...picture, altText: altText(thread, language) },
    { kind: "caption", text: captionText("Figur", THREAD_TEXTS[language].figure.title) },
  ];
}

function altText(thread: Thread, language: Language): string {
  const { figure: texts } = THREAD_TEXTS[language];
  const { goals, needs, withoutGoal, withoutNeed } = thread;
  const name = ({ target }: { readonly target: ThreadNeed["target"] }): string => `${target.nr} ${target.text}`;
  if (!isDrawnWhole(thread)) {
    const counts = goals.map((goal) => ({ goal, ...countNeeds(goal.needs) }));
    const told = counts.map((each) => texts.goalCounts(name(each.goal), each.needs, each.measures));
    return [texts.shows, ...told].join(" ");
  }
  const list = (nrs: readonly string[]): string => joinList(nrs, language);
  return [
    texts.shows,
    ...goals.map((goal) =>
      texts.goalHas(name(goal), list(goal.needs.map(({ target }) => target.nr)), goal.needs.length),
    ),
    ...needs.map(({ target, measures }) =>
      texts.needHas(target.nr, list(measures.map(({ measure }) => measure.nr)), measures.length),
    ),
    ...withoutGoal.map(({ target }) => texts.needLacksGoal(target.nr)),
    ...withoutNeed.map(({ measure }) => texts.measureLacksNeed(measure.nr)),
  ].join(" ");
}

/** What the boxes of needs and measures have no room for. A picture is compared by the words that stand with it. */
function inFull(thread: Thread, language: Language): readonly Piece[] {
  const { figure: texts } = THREAD_TEXTS[language];
  const { needs, measures } = thread;
  if (!isDrawnWhole(thread)) return [];
  const list = (parts: readonly string[]): string => parts.map((part) => part.trim().replace(/\.$/u, "")).join("; ");
  const named = [
    { said: texts.needs, parts: needs.map(({ target }) => `${target.nr} ${target.text}`) },
    { said: texts.measures, parts: measures.map(({ measure }) => `${measure.nr} ${measureText(measure)}`) },
  ];
  return named.flatMap(({ said, parts }): Piece[] =>
    parts.length === 0 ? [] : [{ kind: "paragraph", text: said(list(parts).replace(/\n/gu, " ")) }],
  );
}

function tableRows({ goals, withoutGoal, withoutNeed }: Thread, language: Language): readonly (readonly string[])[] {
  const { noGoal, figure } = THREAD_TEXTS[language];
  const row = (name: string, { needs, measures, done }: ThreadCount): readonly string[] => [
    name,
    ...[needs, measures, done].map(String),
  ];
  const loose = countNeeds(withoutGoal, withoutNeed);
  return [
    figure.columns,
    ...goals.map(({ target, needs }) => row(`${target.nr} ${target.text}`, countNeeds(needs))),
    ...(loose.needs + loose.measures === 0 ? [] : [row(noGoal, loose)]),
  ];
}
