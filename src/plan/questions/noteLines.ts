import type { StepId } from "../../content/StepId";
import { hashText } from "../../document/block/hashText";
import { textLines } from "../answers/textLines";
import { addMeasure } from "../measures/editMeasures";
import { setNote, setStepNotes, stepNotes } from "../notes";
import type { Plan } from "../Plan";
import { addRow } from "../table/tableEditing";
import { nextRowNumber } from "../thread/rowNumbers";
import { tableForNew } from "../thread/editLinks";
import { linksOf, newToken, tokensIn, tokenText } from "../thread/threadCells";
import { targetsIn } from "../thread/targets";

/** What a line of a note can become. */
export type LineUse = "goal" | "need" | "measure" | "text";

/** What a line has become: a goal, a need or a measure by its number, or a paragraph in a step's text. */
export type MadeOfLine =
  | { readonly kind: "goal" | "need" | "measure"; readonly nr: string }
  | { readonly kind: "text"; readonly step: StepId };

/** What is asked for at once when a line becomes something: "" where it is not known yet. */
export interface LineDetails {
  readonly responsible: string;
  readonly deadline: string;
}

/** Of what is made of a line: the token that stands with the line too. Numbers may change when two people add rows at once. */
const ORIGIN = linksOf("note");

/** The lines of a note that can become something: without the bullet or number that somebody has begun them with. */
export function linesOfNote(text: string): readonly string[] {
  return textLines(text)
    .map((line) => line.replace(/^\s*(?:[-–•*·]|\(?\d{1,2}[.)])\s+/u, "").trim())
    .filter((line) => line !== "");
}

/** What has been made of a line of what was said to a question, and is still there. */
export function madeOf(plan: Plan, item: string, line: string): readonly MadeOfLine[] {
  const tokens = new Set(tokensIn(plan.reflections[fieldOf(item, line, "links")]));
  const measures = plan.measures.filter(({ more }) => hasToken(more, tokens));
  const rows = (["goals", "needs"] as const).flatMap((kind) =>
    targetsIn(plan, kind)
      .all.filter(({ row }) => hasToken(row.cells, tokens))
      .map(({ nr }): MadeOfLine => ({ kind: kind === "goals" ? "goal" : "need", nr })),
  );
  const step = plan.reflections[fieldOf(item, line, "text")] as StepId | undefined;
  const isTold = step !== undefined && (plan.answers[step] as unknown) !== undefined;
  return [
    ...rows,
    ...measures.map(({ nr }): MadeOfLine => ({ kind: "measure", nr })),
    ...(isTold && stepNotes(plan, step).includes(line) ? [{ kind: "text", step } as const] : []),
  ];
}

/** The plan with a line as a goal, a need or a measure, which remembers where it came from; and what it has become. */
export function makeOfLine(
  plan: Plan,
  item: string,
  line: string,
  use: Exclude<LineUse, "text">,
  details: LineDetails = { responsible: "", deadline: "" },
): { readonly plan: Plan; readonly made: MadeOfLine } {
  const token = newToken();
  const field = fieldOf(item, line, "links");
  const noted = setNote(plan, field, tokenText([...tokensIn(plan.reflections[field]), token]));
  if (use === "measure") {
    const after = addMeasure(noted, { action: line, ...details, more: { [ORIGIN]: token } });
    return { plan: after, made: { kind: use, nr: `T${after.lastMeasure}` } };
  }
  const kind = use === "goal" ? "goals" : "needs";
  const table = tableForNew(noted, kind);
  const made = { kind: use, nr: nextRowNumber(noted, table) };
  return { plan: addRow(noted, table, { [kind]: line, [ORIGIN]: token }), made };
}

/** The plan with a line last in a step's text. */
export function lineToText(
  plan: Plan,
  item: string,
  line: string,
  step: StepId,
): { readonly plan: Plan; readonly made: MadeOfLine } {
  const noted = setNote(plan, fieldOf(item, line, "text"), step);
  return { plan: setStepNotes(noted, step, [...stepNotes(noted, step), line]), made: { kind: "text", step } };
}

/** The ids of the questions that a measure, a goal or a need came from, by what it holds. */
export function originsOf(plan: Plan, texts: Readonly<Record<string, string>>): readonly string[] {
  const tokens = tokensIn(texts[ORIGIN]);
  if (tokens.length === 0) return [];
  const fields = Object.entries(plan.reflections).filter(
    ([field, text]) => LINE_LINKS.test(field) && tokensIn(text).some((token) => tokens.includes(token)),
  );
  return [...new Set(fields.map(([field]) => field.replace(LINE_LINKS, "")))];
}

const LINE_LINKS = /\.[0-9a-f]{16}\.links$/u;

function fieldOf(item: string, line: string, end: "links" | "text"): string {
  return `${item}.${hashText([line])}.${end}`;
}

function hasToken(texts: Readonly<Record<string, string>>, tokens: ReadonlySet<string>): boolean {
  return tokensIn(texts[ORIGIN]).some((token) => tokens.has(token));
}
