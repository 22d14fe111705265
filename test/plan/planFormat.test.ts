import { fc } from "../seeded";
import { readFileSync } from "node:fs";
import path from "node:path";
import { TextDecoder } from "node:util";
import { validateXML } from "xmllint-wasm";
import { encodePart } from "../../src/plan/stored/encodePart";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { readPlanFile } from "../../src/plan/file/readPlanFile";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import type { Plan } from "../../src/plan/Plan";
import { anyPlan } from "./arbitraries";
import { takeFrom, unit, unitPlan } from "./units/takePlans";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

const read = (file: string) => readFileSync(path.resolve(__dirname, file));
const schema = read("../../docs/plan-format.xsd").toString();
const [v1, v2] = [read("../fixtures/plans/v1.xml"), read("../fixtures/plans/v2.xml")];

/** What libxml2 says against these documents, "0.xml:1: …" of the first. */
async function faultsOf(xmls: readonly string[]): Promise<readonly string[]> {
  const xml = xmls.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema, maxMemoryPages: 4096 });
  return errors.map(({ rawMessage }) => rawMessage);
}

const texts = { need: "", action: "", responsible: "", deadline: "", cost: "", evaluation: "", more: {} };

const solvik: Plan = {
  meta: { municipality: "Solvik kommune", from: "2024", to: "2027", hta: "", language: "nb", place: "measures" },
  choices: {
    definition: { kind: "choices", chosen: ["nitt"], other: "" },
    mapping: { kind: "choices", chosen: [], other: "Vi kartlegger bare det vi skal bruke." },
    "word.strategies": { kind: "text", text: "grep" },
  },
  answers: {
    s1: {
      participants: {
        kind: "people",
        people: [
          { who: "Kari Solvik, HR", how: "leder arbeidet" },
          { who: "Hovedtillitsvalgte", how: "" },
        ],
      },
      milestones: {
        kind: "dates",
        events: [
          { what: "Planen vedtas", when: "2027-03-01" },
          { what: "Høring", when: "" },
        ],
      },
    },
    s2: {
      why: {
        kind: "text",
        text: "Vi blir flere eldre & færre i arbeid.\n  Derfor <må> vi tenke nytt: «Hva gjør vi selv?» 😀",
      },
      aims: { kind: "list", items: ["Beholde dem vi har", "Lære mer på jobb"] },
    },
    s3: {},
    s4: { parts: { kind: "choices", chosen: ["knowledge", "values"], other: "mot" } },
    s5: {},
    s6: {},
    s7: { fromLaterVersion: { kind: "text", text: "Spørsmålet kjenner vi ikke." } },
  },
  measures: [
    {
      ...{ ...texts, nr: "T1", status: "done", need: "Digital kompetanse", action: "Kurs for alle i helse" },
      ...{ responsible: "Helsesjefen", deadline: "høsten 2025", cost: "50 000 kr", evaluation: "Nyttig" },
    },
    { ...texts, nr: "T4", status: "ongoing", need: "Fagbrev", action: "Fagbrev på jobb", more: { group: "Renhold" } },
    { ...texts, nr: "T2", status: "venter på svar", action: "Hospitering" },
  ],
  lastMeasure: 7,
  tables: {
    "nitt.tab.maal": {
      rows: [
        { nr: "M2", cells: { goal: "Flere lærlinger", "own.1": "Alle enheter", tokens: "nitt.tab.maal.R2" } },
        { nr: "M5", cells: { goal: "Heltid", tokens: "nitt.tab.maal.R5" } },
      ],
      lastRow: 5,
      columns: [
        { id: "goal", name: "Dit vil vi", hidden: false },
        { id: "own.1", name: "Hvem", hidden: false },
        { id: "when", name: "", hidden: true },
      ],
    },
  },
  reflections: { "mal.s1.q.1": "Vi må snakke mer med brukerne." },
  previous: {
    from: "2020",
    to: "2023",
    done: [{ ...texts, nr: "T3", status: "done", need: "Ledelse", action: "Lederskole", evaluation: "20 ledere" }],
  },
  written: {},
  inWord: {},
  conflicts: [{ part: "measures", field: "T4.deadline", other: { kind: "text", text: "2027" } }],
};

test("a plan of version 1 is read to the letter", async () => {
  expect(await readPlanFile("v1.xml", v1)).toEqual({ kind: "plan", plan: solvik, warnings: [] });
});

test("a plan of version 2 is read to the letter", async () => {
  expect(await readPlanFile("v2.xml", v2)).toEqual({ kind: "plan", plan: solvik, warnings: [] });
});

test("a plan is written to the letter in version 2", () => {
  expect(encodePlanFile(solvik, new Date("2026-11-21T12:00:00Z"))).toBe(v2.toString());
});

test("the files of all versions are as the schema says", async () => {
  expect(await faultsOf([v1.toString(), v2.toString()])).toEqual([]);
});

test("whatever a plan holds, its parts and its file are as the schema says", async () => {
  const version = fc.record({
    revision: fc.nat(),
    by: fc.constantFrom("", "k3", "a1b2c3"),
    seen: fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,8}$/u), fc.nat()),
  });
  const states = fc.array(fc.tuple(anyPlan, version), { minLength: 6, maxLength: 6 });
  const property = fc.asyncProperty(states, async (each) => {
    const xmls = each.flatMap(([plan, of]) => [
      ...PART_NAMES.map((part) => encodePart(plan, part, of)),
      encodePlanFile(plan, new Date(0)),
    ]);
    expect(await faultsOf([...new Set(xmls)])).toEqual([]);
  });
  await fc.assert(property, { numRuns: 2, endOnFailure: true });
});

test("what is kept of units is as the schema says", async () => {
  const plan = takeFrom(solvik, [unit("Solvang", unitPlan)]);
  expect(Object.keys(plan.choices)).toContainEqual(expect.stringMatching(/^unit\.[a-z0-9]+\.links$/u));
  expect(await faultsOf([encodePlanFile(plan, new Date(0))])).toEqual([]);
});

test("the schema names every part", () => {
  const [, names = ""] = /name="partName">([\s\S]*?)<\/xs:simpleType>/u.exec(schema) ?? [];
  expect([...names.matchAll(/value="(.*?)"/gu)].map(([, name]) => name)).toEqual(PART_NAMES);
});

const part = (attributes: string, content = "") => `<part xmlns="urn:kompetanseplan:1" ${attributes}>${content}</part>`;
const s1 = `name="s1" version="1" revision="1"`;
const measures = `name="measures" version="1" revision="1" last="2"`;
const measure = (attributes: string) =>
  `<measure ${attributes}><need/><action/><responsible/><deadline/><cost/><evaluation/></measure>`;
const answer = (prompt: string) => `<answer prompt="${prompt}" kind="text"><text/></answer>`;

describe("the schema refuses", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["a part without a name", part(`version="1" revision="1"`)],
    ["a part that is none of ours", part(`name="s8" version="1" revision="1"`)],
    ["a part without a version", part(`name="s1" revision="1"`)],
    ["another version", part(`name="s1" version="3" revision="1"`)],
    ["a revision that is no number", part(`name="s1" version="1" revision="x"`)],
    ["an attribute that we do not have", part(`${s1} colour="red"`)],
    ["another namespace", part(s1).replace(":1", ":2")],
    ["a writer with a space", part(`${s1} by="a b"`)],
    ["an unreadable version vector", part(`${s1} by="a" seen="a=1"`)],
    ["an answer without a prompt", part(s1, `<answer kind="text"><text/></answer>`)],
    ["an answer of an unknown kind", part(s1, `<answer prompt="why" kind="number"><text/></answer>`)],
    ["an answer of two kinds", part(s1, `<answer prompt="why" kind="text"><text/><item/></answer>`)],
    ["two answers to one prompt", part(s1, answer("why") + answer("why"))],
    ["answers and measures in one part", part(s1, answer("why") + measure(`nr="T1" status=""`))],
    ["a hash before the answers", part(s1, `<written block="b" hash="theirs"/>${answer("why")}`)],
    ["a hash that is none", part(s1, `<written block="b" hash="0F"/>`)],
    ["a measure with a row's number", part(measures, measure(`nr="R1" status=""`))],
    ["a measure without a status", part(measures, measure(`nr="T1"`))],
    ["a measure without its need", part(measures, measure(`nr="T1" status=""`).replace("<need/>", ""))],
    ["two measures of one number", part(measures, measure(`nr="T1" status=""`).repeat(2))],
    ["a table row without a number", part(`name="own.tilskudd" version="1" revision="1" last="1"`, "<row/>")],
    ["a row before the columns", part(s1, `<row nr="R1"/><column id="a" name="" hidden="true"/>`)],
    ["a note to nothing", part(s1, `<note>Ja</note>`)],
    ["an unknown language", part(s1, "<municipality/><from/><to/><language>sv</language>")],
    ["a conflict in no field", part(s1, `<conflict kind="text"><text/></conflict>`)],
    ["a plan without the time", `<plan xmlns="urn:kompetanseplan:1" version="1"/>`],
    [
      "two parts of one name",
      `<plan xmlns="urn:kompetanseplan:1" version="1" exported="2026-11-21T12:00:00Z">${part(s1).repeat(2)}</plan>`,
    ],
  ];
  let faults: readonly string[] = [];
  beforeAll(async () => {
    faults = await faultsOf(refused.map(([, xml]) => xml));
  });
  test.each(refused.map(([what], index) => [what, index] as const))("%s", (_what, index) => {
    expect(faults.filter((fault) => fault.startsWith(`${index}.xml:`))).not.toEqual([]);
  });
});
