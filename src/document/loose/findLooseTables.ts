import { at } from "../at";
import { captionTitle } from "../block/caption";
import type { Run } from "./findRun";
import type { FoundStep } from "../headings/FoundStep";
import { headingLevel } from "../headings/headingLevel";
import { normaliseText } from "../text/normaliseText";
import type { Outline, OutlineParagraph } from "../Outline";
import { headerKey } from "../table/PlacedTable";
import type { TableDescription } from "./TableDescription";

/** A standard table that stands in no content control, with its caption and its heading. */
export interface LooseTable extends Run {
  readonly tag: string;
  /** The first paragraph of its table, or of each where its rows stand as cards. */
  readonly tables: readonly number[];
}

/** So many of our columns are to stand in a table's header where its title tells which it is. */
const FEWEST = 2;

/** So many columns of the user's own may stand among ours. */
const MOST_OWN = 3;

/**
 * Standard tables that stand in the document without a control of ours: by the title above them and the beginning of their
 * header row, or by all of their columns in the section of their step. The first of each.
 */
export function findLooseTables(
  { paragraphs }: Outline,
  steps: readonly Pick<FoundStep, "id" | "section">[],
  descriptions: readonly TableDescription[],
): readonly LooseTable[] {
  const found: LooseTable[] = [];
  const tables = tablesIn(paragraphs);
  tables.forEach((table, nth) => {
    if (found.some(({ end }) => table.start < end)) return;
    const title = titleAbove(paragraphs, table.start, steps);
    const step = stepAround(table.start, steps);
    const description = recognise(table, title.texts, step, descriptions);
    if (description === null || found.some(({ tag }) => tag === description.tag)) return;
    const all = [table, ...cardsBelow(paragraphs, tables.slice(nth), description)];
    found.push({
      tag: description.tag,
      start: title.start,
      end: at(all, -1).end,
      tables: all.map(({ start }) => start),
    });
  });
  return found;
}

/** A table that stands in no control, with the texts of its cells. */
interface TableInOutline extends Run {
  readonly cells: readonly string[];
}

function tablesIn(paragraphs: readonly OutlineParagraph[]): readonly TableInOutline[] {
  const tables: TableInOutline[] = [];
  for (let start = 0; start < paragraphs.length; start++) {
    if (!at(paragraphs, start).inTable) continue;
    const after = paragraphs.findIndex((paragraph, index) => index > start && !paragraph.inTable);
    const end = after === -1 ? paragraphs.length : after;
    const inside = paragraphs.slice(start, end);
    if (inside.every(({ control }) => control === null)) {
      tables.push({ start, end, cells: inside.filter(({ tableLevel }) => tableLevel === 1).map(({ text }) => text) });
    }
    start = end;
  }
  return tables;
}

/** The texts right above a table that may be its title, and where they begin. */
interface TitleAbove {
  readonly texts: readonly string[];
  readonly start: number;
}

function titleAbove(
  paragraphs: readonly OutlineParagraph[],
  table: number,
  steps: readonly Pick<FoundStep, "section">[],
): TitleAbove {
  const last = lineAbove(paragraphs, table);
  const caption = last === null ? null : captionTitle(at(paragraphs, last).text);
  const captioned = last === null || caption === null ? { texts: [], start: table } : { texts: [caption], start: last };
  const above = lineAbove(paragraphs, captioned.start);
  if (above === null || headingLevel(at(paragraphs, above)) === null || isOutside(above, steps)) return captioned;
  return { texts: [...captioned.texts, at(paragraphs, above).text], start: above };
}

/** The last paragraph with text above one, where it stands in no control and no table. */
function lineAbove(paragraphs: readonly OutlineParagraph[], below: number): number | null {
  const index = paragraphs.slice(0, below).findLastIndex(({ text, inTable }) => inTable || text.trim() !== "");
  const line = paragraphs[index];
  return line === undefined || line.inTable || line.control !== null ? null : index;
}

/** Whether a heading opens a section of ours, or stands in none. */
function isOutside(heading: number, steps: readonly Pick<FoundStep, "section">[]): boolean {
  return !steps.some(({ section }) => section !== null && section.heading < heading && heading < section.end);
}

function stepAround(paragraph: number, steps: readonly Pick<FoundStep, "id" | "section">[]): string | null {
  const around = steps.find(({ section }) => section && section.heading < paragraph && paragraph < section.end);
  return around?.id ?? null;
}

function recognise(
  table: TableInOutline,
  titles: readonly string[],
  step: string | null,
  descriptions: readonly TableDescription[],
): TableDescription | null {
  const byWidth = descriptions.toSorted((a, b) => b.columns.length - a.columns.length);
  const named = byWidth.find(
    (each) => isTitled(titles, each) && (headerLength(table, each) >= FEWEST || isCard(table, each)),
  );
  const whole = byWidth.find((each) => each.step === step && headerLength(table, each) === each.columns.length);
  return named ?? whole ?? null;
}

function isTitled(texts: readonly string[], { titles }: TableDescription): boolean {
  const ours = titles.map(headerKey);
  return texts.some((text) => ours.includes(headerKey(text)));
}

/** How many columns of the table stand in what can be its header row, among columns of the user's own. */
function headerLength({ cells }: TableInOutline, { columns }: TableDescription): number {
  const header = new Set(cells.slice(0, columns.length + MOST_OWN).map(headerKey));
  return columns.filter((names) => names.some((name) => header.has(headerKey(name)))).length;
}

/** What the number of a row looks like, which heads its card. */
const ROW_NUMBER = /^[a-zæøå]{1,2}\d+$/;

/** Whether the names of columns stand down its side, below what it is called by, and not along its top. */
function isCard({ cells }: TableInOutline, { columns }: TableDescription): boolean {
  const names = new Set(columns.flat().map(headerKey));
  const [first = "", second = "", ...others] = cells.map(headerKey);
  const isTitled = ROW_NUMBER.test(first);
  const isNamed = others.some((cell) => names.has(cell)) || (isTitled && others.length === 0);
  return (isTitled || names.has(first)) && !names.has(second) && isNamed;
}

/** The cards that follow the first table where that is one, with nothing but empty paragraphs between them. */
function cardsBelow(
  paragraphs: readonly OutlineParagraph[],
  [first, ...others]: readonly TableInOutline[],
  description: TableDescription,
): readonly TableInOutline[] {
  if (first === undefined || !isCard(first, description)) return [];
  const cards: TableInOutline[] = [];
  let { end } = first;
  for (const table of others) {
    const between = paragraphs.slice(end, table.start);
    const isNext = between.every(({ text, control }) => normaliseText(text) === "" && control === null);
    if (!isNext || !isCard(table, description)) break;
    cards.push(table);
    end = table.end;
  }
  return cards;
}
