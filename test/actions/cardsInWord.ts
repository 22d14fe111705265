import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { chooseForm } from "../../src/plan/table/tableForm";
import { type Platform } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { after, done, opened, template, writeActionPlan } from "./inPlan";

const TAG = "[kplan:s6:handlingsplan]";
const FIELDS = ["need", "responsible", "deadline", "cost", "evaluation"];

/** Two columns and the number are shown, so that a card has two lines. */
export function small(plan: Plan): Plan {
  return FIELDS.reduce((sofar, id) => hideColumn(sofar, HANDLINGSPLAN, id, true), plan);
}

export function withMeasures(plan: Plan, ...actions: readonly string[]): Plan {
  return actions.reduce((sofar, action) => addMeasure(sofar, { action, status: "ongoing" }), plan);
}

export interface Cards extends OpenDocument {
  readonly state: StoredPlan;
}

export async function inserted(platform: Platform = "web", ...actions: readonly string[]): Promise<Cards> {
  const word = await openInWord(template(), { platform });
  const start = await opened();
  const plan = chooseForm(small(withMeasures(start.plan, ...actions)), HANDLINGSPLAN, "cards");
  const state = { plan, store: start.store };
  return { ...word, state: after(done(await writeActionPlan(state)), state) };
}

export async function blockLines(host: WordHost): Promise<string[]> {
  return (await linesOf(host)).flatMap((line) => (line.startsWith(TAG) ? [line.slice(TAG.length + 1)] : []));
}

export function card(nr: string, action: string, status = "Pågår"): string[] {
  return [`|# ${nr} | ${action} |`, `| Status | ${status} |`];
}

export const HEAD = ["## Handlingsplan", "Tabell 1: Handlingsplan"];

export function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].find((cell) => cell.textContent === text)!;
}
