import type { Language } from "../../../content/Language";
import { THREAD_TEXTS } from "../../../content/threadTexts";
import { measureText, type Thread } from "../../../plan/thread/overview";
import { countNeeds, isDrawnWhole } from "../../../plan/thread/threadFigure";
import type { Box } from "../fillBox";

/** A box of the figure. */
export interface ThreadBox extends Box {
  readonly words: string;
  /** It lacks what it should hang together with. */
  readonly isBroken: boolean;
}

/** Where all stands in the figure. All lengths are in points. */
export interface PlacedThread {
  readonly boxes: readonly ThreadBox[];
  /** The boxes that a line goes between, from left to right. */
  readonly lines: readonly (readonly [ThreadBox, ThreadBox])[];
  readonly height: number;
  /** How many lines of words a box has room for. */
  readonly room: number;
}

/** The picture stands 16 cm wide in the document. */
export const WIDTH = 453;
export const LINE = 12;
export const PADDING = 4;

const COLUMN = 135;
const BETWEEN = (WIDTH - 3 * COLUMN) / 2;
const GAP = 6;

/** More boxes than this one below the other do not fit on a page. */
const MOST_BELOW = 25;

/** What a box is to say, and the boxes in the next column that it hangs together with, by their keys. */
interface Item {
  readonly key: string;
  readonly words: string;
  readonly isBroken: boolean;
  readonly to: readonly string[];
}

type Columns = readonly (readonly Item[])[];

/** Places goals, needs and measures in three columns, or goals with numbers; null where they do not fit on a page. */
export function placeThread(thread: Thread, language: Language, isWhole = isDrawnWhole(thread)): PlacedThread | null {
  const columns = isWhole ? allItems(thread) : goalItems(thread, language);
  const most = Math.max(...columns.map(({ length }) => length));
  if (most > MOST_BELOW) return null;
  const room = most <= 10 ? 3 : most <= 16 ? 2 : 1;
  const size = room * LINE + 2 * PADDING;
  const height = most * (size + GAP);
  const placed = columns.map((items, column) =>
    items.map((item, row) => ({
      item,
      box: {
        x: column * (COLUMN + BETWEEN),
        y: ((row + 0.5) * height) / items.length - size / 2,
        ...{ width: COLUMN, height: size, words: item.words, isBroken: item.isBroken },
      },
    })),
  );
  const lines = placed.flatMap((column, at) =>
    column.flatMap(({ item, box }) =>
      (placed[at + 1] ?? []).flatMap((next) => (item.to.includes(next.item.key) ? [[box, next.box] as const] : [])),
    ),
  );
  return { boxes: placed.flat().map(({ box }) => box), lines, height, room };
}

/** What belongs together stands together: needs in the order of their goals, measures in that of their needs. */
function allItems({ goals, needs, measures }: Thread): Columns {
  const inOrder = new Set([...goals.flatMap((goal) => goal.needs), ...needs]);
  const ordered = new Set([...[...inOrder].flatMap((need) => need.measures), ...measures]);
  return [
    goals.map(({ target, needs: own, gaps }) => ({
      key: target.nr,
      words: `${target.nr} ${target.text}`,
      isBroken: gaps.includes("noNeeds"),
      to: own.map((need) => need.target.nr),
    })),
    [...inOrder].map(({ target, measures: own, gaps }) => ({
      key: target.nr,
      words: `${target.nr} ${target.text}`,
      isBroken: gaps.includes("noGoal") || gaps.includes("noMeasures"),
      to: own.map(({ measure }) => measure.nr),
    })),
    [...ordered].map(({ measure, gaps }) => ({
      key: measure.nr,
      words: `${measure.nr} ${measureText(measure)}`,
      isBroken: gaps.includes("noNeed"),
      to: [],
    })),
  ];
}

/** A row to each goal, with the numbers of its needs and measures. */
function goalItems({ goals }: Thread, language: Language): Columns {
  const { figure: texts } = THREAD_TEXTS[language];
  const rows = goals.map(({ target, needs }) => ({ target, ...countNeeds(needs) }));
  const items = (make: (row: (typeof rows)[number]) => Omit<Item, "key" | "to">, isLast = false): readonly Item[] =>
    rows.map((row) => ({ ...make(row), key: row.target.nr, to: isLast ? [] : [row.target.nr] }));
  return [
    items(({ target, needs }) => ({ words: `${target.nr} ${target.text}`, isBroken: needs === 0 })),
    items(({ needs }) => ({ words: texts.needCount(needs), isBroken: needs === 0 })),
    items(({ measures, done }) => ({ words: texts.measureCount(measures, done), isBroken: measures === 0 }), true),
  ];
}
