import { THREAD_TEXTS, type ThreadTexts } from "../../content/threadTexts";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import { judgedBy, measureText, type Thread, type ThreadNeed, threadOf } from "./overview";

/** How wide the columns are to one another. */
const WIDTHS = [19, 21, 23, 13, 11, 13];

/**
 * The thread from goals to measures, as a block: a sentence, and a table with a row to each measure, and to each goal and need
 * that has none. Nothing where the plan has neither goals, needs nor measures.
 */
export function threadPieces(plan: Plan): readonly Piece[] {
  const texts = THREAD_TEXTS[plan.meta.language];
  const lines = linesOf(threadOf(plan));
  if (lines.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: texts.heading },
    { kind: "paragraph", text: texts.intro },
    { kind: "caption", text: captionText("Tabell", texts.heading) },
    {
      kind: "table",
      rows: [texts.columns, ...lines.map((line, at) => rowOf(line, lines[at - 1], texts))],
      widths: WIDTHS,
    },
  ];
}

/** What has a number, and says something. */
interface Named {
  readonly nr: string;
  readonly text: string;
}

/** A row of the table; null for what is missing. */
interface Line {
  readonly goal: Named | null;
  readonly need: Named | null;
  readonly measure: Measure | null;
}

function linesOf({ goals, withoutGoal, withoutNeed }: Thread): readonly Line[] {
  return [
    ...goals.flatMap(({ target, needs }) =>
      needs.length === 0
        ? [{ goal: target, need: null, measure: null }]
        : needs.flatMap((need) => needLines(target, need)),
    ),
    ...withoutGoal.flatMap((need) => needLines(null, need)),
    ...withoutNeed.map(({ measure }) => ({ goal: null, need: null, measure })),
  ];
}

function needLines(goal: Named | null, { target, measures }: ThreadNeed): readonly Line[] {
  if (measures.length === 0) return [{ goal, need: target, measure: null }];
  return measures.map(({ measure }) => ({ goal, need: target, measure }));
}

/** A goal or a need that stands in the row above is named by its number alone: no row is without one, and none is long. */
function rowOf({ goal, need, measure }: Line, above: Line | undefined, texts: ThreadTexts): readonly string[] {
  const missingNeed = measure === null ? texts.noNeeds : texts.noNeed;
  return [
    named(goal, above?.goal) ?? texts.noGoal,
    named(need, above?.need) ?? missingNeed,
    ...(measure === null ? [need === null ? "" : texts.noMeasures, "", "", ""] : measureCells(measure)),
  ];
}

function named(item: Named | null, above: Named | null | undefined): string | null {
  if (item === null) return null;
  return item.nr === above?.nr ? item.nr : `${item.nr} ${item.text}`;
}

function measureCells(measure: Measure): readonly string[] {
  const { nr, responsible, deadline } = measure;
  return [`${nr} ${measureText(measure)}`.trim(), responsible, deadline, judgedBy(measure)];
}
