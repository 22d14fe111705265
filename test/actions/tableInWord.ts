import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { hideColumn } from "../../src/plan/table/columnEditing";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { after, done, opened, template, writeActionPlan } from "./inPlan";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HIDDEN = ["responsible", "deadline", "status", "evaluation"];
export const HEADER = "|# Nr | Behov for kompetanse | Tiltak og målgruppe | Kostnad/finansiering |";

/** Three measures in a table with their numbers, needs, actions and costs. */
export async function inserted(): Promise<OpenDocument & { state: StoredPlan }> {
  const word = await openInWord(template());
  const start = await opened();
  const small = HIDDEN.reduce((sofar, id) => hideColumn(sofar, HANDLINGSPLAN, id, true), start.plan);
  const plan = ["Fagbrev", "Hospitering", "Kurs"].reduce(
    (sofar, action) => addMeasure(sofar, { need: "Folk", action, cost: "50 000" }),
    small,
  );
  const state = { plan, store: start.store };
  return { ...word, state: after(done(await writeActionPlan(state)), state) };
}

export async function tableLines(host: WordHost): Promise<string[]> {
  return (await linesOf(host)).flatMap((line) =>
    /^\[kplan:[^\]]*\] \|/.test(line) ? [line.replace(/^\S+ /, "")] : [],
  );
}

export function measure(nr: string, action: string, cost = "50 000"): string {
  return `| ${nr} | Folk | ${action} | ${cost} |`;
}

export const cellsOf = (host: WordHost): Element[] => [...host.documentXml.getElementsByTagNameNS(W, "tc")];
export const cellOf = (host: WordHost, text: string): Element =>
  cellsOf(host).find((cell) => cell.textContent === text)!;
export const rowOf = (cell: Element): Element => cell.parentElement!;

/** The user puts a row in below that of a cell, and types into its cells. */
export function typeRow(host: WordHost, below: string, ...texts: readonly string[]): Element {
  const cell = cellOf(host, below);
  host.insertRowBelow(cell);
  const row = rowOf(cell).nextElementSibling!;
  texts.forEach((text, index) => {
    host.editCell(row.getElementsByTagNameNS(W, "tc")[index]!, text);
  });
  return row;
}

/** The user merges the cells of a row from the first one on, so many of them. */
export function merge(row: Element, count = row.getElementsByTagNameNS(W, "tc").length): void {
  const [first, ...others] = [...row.getElementsByTagNameNS(W, "tc")].slice(0, count);
  const span = row.ownerDocument.createElementNS(W, "w:gridSpan");
  span.setAttributeNS(W, "w:val", String(count));
  first!.getElementsByTagNameNS(W, "tcW")[0]!.after(span);
  for (const each of others) each.remove();
}

/** A heading over the whole width above the row of a cell. */
export function typeSection(host: WordHost, above: string, text: string): Element {
  const row = rowOf(cellOf(host, above));
  const header = row.previousElementSibling!.getElementsByTagNameNS(W, "tc")[0]!;
  host.insertRowBelow(header);
  const made = row.previousElementSibling!;
  for (const each of [...made.getElementsByTagNameNS(W, "tblHeader")]) each.remove();
  merge(made);
  host.editCell(made.getElementsByTagNameNS(W, "tc")[0]!, text);
  return made;
}

/** Updates the table; the state that the pane has then. */
export async function updated(state: StoredPlan, plan: Plan = state.plan): Promise<StoredPlan> {
  const outcome = await writeActionPlan({ ...state, plan });
  return outcome.kind === "unchanged" ? { ...state, plan } : after(done(outcome), { ...state, plan });
}

export const actionsOf = ({ plan }: StoredPlan): string[] => plan.measures.map(({ nr, action }) => `${nr} ${action}`);

/** The user merges a row's cell with the one below it. */
export function mergeDown(upper: Element, lower: Element, column: number): void {
  for (const [row, value] of [
    [upper, "restart"],
    [lower, "continue"],
  ] as const) {
    const cell = row.getElementsByTagNameNS(W, "tc")[column]!;
    const merged = row.ownerDocument.createElementNS(W, "w:vMerge");
    merged.setAttributeNS(W, "w:val", value);
    cell.getElementsByTagNameNS(W, "tcW")[0]!.after(merged);
    if (value === "continue") for (const text of [...cell.getElementsByTagNameNS(W, "r")]) text.remove();
  }
}
