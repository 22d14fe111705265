import { readFileSync } from "node:fs";
import type { Language } from "../../src/content/Language";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { writeTable } from "../../src/actions/table/writeTable";
import type { TableRequest } from "../../src/actions/table/TableRequest";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyStore } from "../../src/plan/stored/Store";
import { insertSection, type SectionRequest } from "../../src/actions/text/insertSection";
import { openPlan, type Opened } from "../../src/actions/document/openPlan";
import type { Done, Outcome } from "../../src/actions/Outcome";
import type { Piece } from "../../src/document/Piece";
import type { Plan } from "../../src/plan/Plan";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import type { Store } from "../../src/plan/stored/Store";

/** KS's template as the project ships it. */
export function template(language: Language = "nb"): Uint8Array {
  return asset(language === "nb" ? "assets/kompetanseplan-mal.docx" : "assets/kompetanseplan-mal-nn.docx");
}

/** A file that the add-in's server has. */
export function asset(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** The plan in the document that is open. */
export async function opened(): Promise<Opened> {
  const result = await openPlan("nb");
  if (result.kind !== "opened") throw new Error(`the plan was not opened: ${result.code}`);
  return result;
}

/** The steps that are found in the open document, with where their headings stand and how they were recognised. */
export async function foundHeadings() {
  const { view } = await opened();
  return view.steps.value.flatMap(({ id, section, candidates: [candidate] }) =>
    section && candidate ? [{ id, paragraph: section.heading, by: candidate.by }] : [],
  );
}

export function done(outcome: Outcome): Done {
  if (outcome.kind !== "done") throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The plan and the store as they are after an outcome: what the pane keeps. */
export function after(outcome: Done, { plan, store }: { plan: Plan; store: Store }): { plan: Plan; store: Store } {
  const { saved, written } = outcome;
  return saved === null ? { plan: recordWritten(plan, written), store } : { plan: saved.plan, store: saved.store };
}

/** Inserts paragraphs into a step as a user with the plan does. */
export function insert(
  state: { plan: Plan; store: Store },
  step: SectionRequest["step"],
  pieces: readonly Piece[],
  more: Partial<SectionRequest> = {},
): Promise<Outcome> {
  return insertSection({ step, pieces, answered: [], onEdited: "ask", plan: state.plan, store: state.store, ...more });
}

export const para = (text: string): Piece => ({ kind: "paragraph", text });
export const point = (text: string): Piece => ({ kind: "bullet", text });
export const head = (text: string): Piece => ({ kind: "heading", level: 2, text });
export const grid = (...rows: string[][]): Piece => ({ kind: "table", rows });

/** Inserts or updates the action plan as a user with the plan does. */
export function writeActionPlan({
  plan,
  store,
  ...more
}: Pick<TableRequest, "plan" | "store"> & Partial<TableRequest>): Promise<Outcome> {
  return writeTable({ table: HANDLINGSPLAN, direction: "both", onEdited: "ask", plan, store, ...more });
}

/** What a pane knows that has not opened the plan. */
export const NO_PLAN: StoredPlan = { plan: emptyPlan("nb"), store: emptyStore("test") };
