import { cleanText } from "../answers/cleanText";
import type { Plan } from "../Plan";
import { YEAR_FIELDS } from "../measures/sumCosts";
import { tokensIn, tokenText } from "../thread/threadCells";
import { fingerprint } from "./origin";
import { foldedName } from "./unitName";

/** What the plan keeps of a unit, so that its table and figure can be made again without its file. */
export interface UnitFigures {
  readonly name: string;
  readonly file: string;
  /** The day on which these figures were first read, ISO 8601. */
  readonly date: string;
  readonly goals: number;
  readonly needs: number;
  readonly openNeeds: number;
  readonly measures: number;
  readonly overdue: number;
  readonly isDiscussed: boolean;
  /** In kroner: in all, and for each of the four years of the economic plan. */
  readonly total: number;
  readonly years: readonly number[];
}

/** A unit that the plan knows. */
export interface KnownUnit extends UnitFigures {
  readonly id: string;
}

const FIELD = /^unit\.([a-z0-9]+)\.links$/u;

/**
 * What is kept of a unit is one word, so that two who read it at once make no question of it: the later one counts. The name
 * of the choice that it is in stands in users' documents; never renamed.
 */
function unitField(id: string): string {
  return `unit.${id}.links`;
}

/** The choice in which stands what has been taken from a unit, so that what was then deleted here is told as such. */
function takenField(id: string): string {
  return `unit.${id}.taken.links`;
}

/** The units that the plan knows, by name. */
export function knownUnits({ choices }: Pick<Plan, "choices">): readonly KnownUnit[] {
  const known = Object.keys(choices).flatMap((field) => {
    const id = FIELD.exec(field)?.[1];
    const figures = id === undefined ? null : readFigures(tokensOf(choices, field).at(-1) ?? "");
    return id === undefined || figures === null ? [] : [{ id, ...figures }];
  });
  return known.toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
}

/** The plan that knows a unit by this. What says the same as before, the day apart, stays. */
export function withKnownUnit(plan: Plan, { id, ...figures }: KnownUnit): Plan {
  const known = readFigures(tokensOf(plan.choices, unitField(id)).at(-1) ?? "");
  const isSame = known !== null && writeFigures({ ...figures, date: known.date }) === writeFigures(known);
  return isSame ? plan : withTokens(plan, unitField(id), [writeFigures(figures)]);
}

/** The rows that have ever been taken from a unit: their numbers there, with what they then said. */
export function takenFrom({ choices }: Pick<Plan, "choices">, id: string): ReadonlySet<string> {
  return new Set(tokensOf(choices, takenField(id)));
}

/** A row as takenFrom has it. */
export function takenRow(nr: string, title: string): string {
  return `${nr}:${fingerprint(title)}`;
}

/** The plan that knows that these rows were taken from a unit, too. */
export function withTaken(plan: Plan, id: string, rows: readonly string[]): Plan {
  return rows.length === 0
    ? plan
    : withTokens(plan, takenField(id), [...tokensOf(plan.choices, takenField(id)), ...rows]);
}

/** The id of a unit that is not among those that the plan knows: the same for the same name, whoever reads it first. */
export function newUnitId(known: ReadonlyMap<string, KnownUnit>, name: string): string {
  const free = (id: string): string => (known.has(id) ? free(`${id}x`) : id);
  return free(`u${fingerprint(foldedName(name))}`);
}

function tokensOf(choices: Plan["choices"], field: string): readonly string[] {
  const answer = choices[field];
  return answer?.kind === "text" ? tokensIn(answer.text) : [];
}

function withTokens(plan: Plan, field: string, tokens: readonly string[]): Plan {
  return { ...plan, choices: { ...plan.choices, [field]: { kind: "text", text: tokenText(tokens) } } };
}

/** The day comes first, so that of several the last one in order is the latest. */
function writeFigures({ date, name, file, isDiscussed, total, years, ...counts }: UnitFigures): string {
  const { goals, needs, openNeeds, measures, overdue } = counts;
  const numbers = [goals, needs, openNeeds, measures, overdue, isDiscussed ? 1 : 0, total, ...years];
  return [date, ...[name, file].map((text) => encodeURIComponent(cleanText(text))), ...numbers.map(String)].join("|");
}

function readFigures(word: string): UnitFigures | null {
  const [date = "", name = "", file = "", ...rest] = word.split("|");
  const numbers = rest.map(Number);
  if (rest.length < 7 || numbers.some(Number.isNaN)) return null;
  const [goals = 0, needs = 0, openNeeds = 0, measures = 0, overdue = 0, discussed = 0, total = 0, ...years] = numbers;
  const counts = { goals, needs, openNeeds, measures, overdue };
  const all = YEAR_FIELDS.map((_, at) => years[at] ?? 0);
  return {
    date,
    ...{ name: plain(name), file: plain(file) },
    ...counts,
    isDiscussed: discussed === 1,
    total,
    years: all,
  };
}

/** Anybody can have written what a document holds. */
function plain(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
