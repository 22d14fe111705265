import JSZip from "jszip";
import { TextEncoder } from "node:util";
import { NEED_TABLES } from "../../../src/content/tables/threadTables";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { encodePlanFile } from "../../../src/plan/file/encodePlanFile";
import type { Measure } from "../../../src/plan/measures/Measure";
import type { Plan } from "../../../src/plan/Plan";
import { encodePart } from "../../../src/plan/stored/encodePart";
import { PART_NAMES } from "../../../src/plan/stored/PartName";
import type { PlanFileSource } from "../../../src/plan/units/PlanFileSource";
import { docx, heading, para } from "../../builders";

/** The day of the overview in tests. */
export const TODAY = "2028-06-01";

const EXPORTED = new Date("2028-05-01T12:00:00Z");
const UNITS = ["Solvang sykehjem", "Bakken barnehage", "Elvebyen skole", "Renhold og drift", "Hjemmetjenesten nord"];
const STATUSES = ["", "ongoing", "done", "notStarted", "cancelled", "postponed"];

/** What was put into a unit's plan, counted while it was made. */
export interface MadeFacts {
  readonly measures: number;
  readonly overdue: number;
  readonly needs: number;
  readonly openNeeds: number;
  readonly years: readonly number[];
  readonly total: number;
  readonly isDiscussed: boolean;
}

export interface MadeUnit {
  readonly name: string;
  readonly file: string;
  readonly plan: Plan;
  readonly facts: MadeFacts;
}

/**
 * A unit's plan, made of the example: some of its measures, with other texts, deadlines, statuses and amounts, some of its
 * needs, and with or without the discussion with the unions. The same for the same number.
 */
export function makeUnit(example: Plan, index: number): MadeUnit {
  const name = `${UNITS[index % UNITS.length]} ${index + 1}`;
  const isDiscussed = index % 3 !== 0;
  const chosen = example.measures.filter((_, at) => (at + index) % 4 !== 0);
  const facts = { measures: 0, overdue: 0, years: [0, 0, 0, 0] };
  const measures = chosen.map((measure, at): Measure => {
    const isPast = (at + index) % 5 === 0;
    const status = STATUSES[(at + index) % STATUSES.length] ?? "";
    const years = facts.years.map((_, year) => 1000 * ((index * 7 + at * 3 + year) % 90));
    facts.measures += 1;
    if (isPast && status !== "done" && status !== "cancelled") facts.overdue += 1;
    if (status !== "cancelled") facts.years = facts.years.map((sum, year) => sum + (years[year] ?? 0));
    const amounts = years.map((amount, year) => [`year${year + 1}`, String(amount)] as const);
    const more = without(measure.more, ["totalCost", "ownShare", "grant"]);
    return {
      ...measure,
      action: `${name}: ${measure.action}`,
      deadline: isPast ? `1.${(at % 9) + 1}.2027` : `1.${(at % 9) + 1}.2030`,
      status,
      more: { ...more, ...Object.fromEntries(amounts) },
    };
  });
  const plan = { ...withoutLog(example, isDiscussed), measures };
  return {
    ...{ name, file: `Kompetanseplan ${name}.docx`, plan },
    facts: { ...facts, ...countNeeds(plan), total: facts.years.reduce((sum, each) => sum + each, 0), isDiscussed },
  };
}

/** The plan without whatever tells of a discussion. */
function withoutLog(plan: Plan, isDiscussed: boolean): Plan {
  if (isDiscussed) return plan;
  const tables = without(plan.tables, ["own.vedtakslogg", "drof.tab.prosess"]);
  return { ...plan, tables, answers: { ...plan.answers, s1: {}, s7: {} } };
}

function without<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** Counted by tokens alone. */
function countNeeds({ tables, measures }: Plan): Pick<MadeFacts, "needs" | "openNeeds"> {
  const needs = NEED_TABLES.flatMap((id) => tables[id]?.rows ?? []).map(({ cells }) =>
    (cells["tokens"] ?? "").split(" "),
  );
  const named = new Set(measures.flatMap(({ more }) => (more["need.links"] ?? "").split(" ")));
  const isMet = (tokens: readonly string[]): boolean => tokens.some((token) => token !== "" && named.has(token));
  return { needs: needs.length, openNeeds: needs.filter((tokens) => !isMet(tokens)).length };
}

/** Thirty units, every other one in nynorsk. */
export async function makeUnits(): Promise<readonly MadeUnit[]> {
  const examples = await Promise.all([examplePlan("nb"), examplePlan("nn")]);
  return Array.from({ length: 30 }, (_, index) => makeUnit(examples[index % 2]!, index));
}

/** A file for tests: its name and what is in it. */
export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The plan in a Word document, as it is kept there. */
export async function planDocument(name: string, plan: Plan): Promise<TestFile> {
  const parts = PART_NAMES.map((part) => encodePart(plan, part, { revision: 1, by: "a1b2", seen: { a1b2: 1 } }));
  return { name, bytes: await documentWith(parts) };
}

/** A Word document with these custom XML parts. */
export async function documentWith(parts: readonly string[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await docx(heading("Kompetanseplan"), para("Tekst")));
  parts.forEach((xml, index) => zip.file(`customXml/item${index + 1}.xml`, xml));
  return zip.generateAsync({ type: "uint8array" });
}

/** The plan as it is exported. */
export function planFile(name: string, plan: Plan): TestFile {
  return { name, bytes: textBytes(encodePlanFile(plan, EXPORTED)) };
}

/** A text as bytes of the realm that tests run in. */
export function textBytes(text: string): Uint8Array {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** Two files that are damaged, one of a newer version, one without a plan, and one of another kind. */
export async function badFiles(plan: Plan): Promise<readonly TestFile[]> {
  const whole = await planDocument("Avbrutt.docx", plan);
  const broken = await documentWith([
    `<part xmlns="urn:kompetanseplan:1" name="measures" version="2" revision="1"><measure`,
  ]);
  const newer = encodePlanFile(plan, EXPORTED).replace(/(<plan [^>]*version=)"2"/u, '$1"99"');
  return [
    { name: "Avbrutt.docx", bytes: whole.bytes.slice(0, whole.bytes.length / 2) },
    { name: "Ødelagt.docx", bytes: broken },
    { name: "Ny versjon.xml", bytes: textBytes(newer) },
    { name: "Referat.docx", bytes: await documentWith([]) },
    { name: "Bilde.docx", bytes: textBytes("PNG") },
  ];
}

/** A source of files in memory. */
export function sourceOf(files: readonly TestFile[]): PlanFileSource {
  return {
    count: files.length,
    files: () =>
      files.map(({ name, bytes }) => ({
        ...{ name, path: name, bytes: bytes.length },
        read: () => Promise.resolve(new Uint8Array(bytes).buffer),
      })),
  };
}
