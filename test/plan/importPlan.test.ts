import { fc } from "../seeded";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { TableId } from "../../src/content/tables/tableIds";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { comparePlans } from "../../src/plan/fill/comparePlans";
import { importPlan } from "../../src/plan/fill/importPlan";
import { isAnswered } from "../../src/plan/answers/isAnswered";
import type { Plan } from "../../src/plan/Plan";
import type { PlanTable } from "../../src/plan/table/PlanTable";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { anyPlan } from "./arbitraries";

const text = (said: string) => ({ kind: "text", text: said }) as const;
const answered = (said: string, plan = emptyPlan("nb")) => setAnswer(plan, "s2", "why", text(said));
const maal = (rows: readonly Readonly<Record<string, string>>[], columns: PlanTable["columns"] = []): Plan => ({
  ...emptyPlan("nb"),
  tables: {
    "nitt.tab.maal": {
      rows: rows.map((cells, index) => ({ nr: `M${index + 1}`, cells })),
      lastRow: rows.length,
      columns,
    },
  },
});
const cellsOf = (plan: Plan) => plan.tables["nitt.tab.maal"]?.rows.map(({ nr, cells }) => [nr, cells]);
const own = (number: number, name: string) => ({ id: `own.nitt.tab.maal.${number}`, name, hidden: false });

describe("what differs between two plans is named by part and field:", () => {
  test("nothing in the same plan", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(comparePlans(plan, plan)).toEqual([]);
      }),
    );
  });

  test("answers, common facts, measures, rows, columns and what was done", () => {
    const before = setMeta(answered("Før"), { municipality: "Solvik", place: "s2" });
    const goal = maal([{ goal: "Heltid" }], [own(1, "Hvem")]);
    const done = addMeasure(emptyPlan("nb"), { action: "Kurs" }).measures;
    const after = {
      ...addMeasure(answered("Etter", setMeta(emptyPlan("nb"), { to: "2027" })), { need: "Fagbrev" }),
      tables: goal.tables,
      previous: { from: "2020", to: "", done },
    };
    expect(comparePlans(before, after)).toEqual([
      { part: "meta", field: "municipality", before: text("Solvik"), after: undefined },
      { part: "meta", field: "to", before: undefined, after: text("2027") },
      { part: "s2", field: "why", before: text("Før"), after: text("Etter") },
      { part: "measures", field: "T1.need", before: undefined, after: text("Fagbrev") },
      { part: "previous", field: "from", before: undefined, after: text("2020") },
      { part: "previous", field: "T1.action", before: undefined, after: text("Kurs") },
      { part: "nitt.tab.maal", field: "columns", before: undefined, after: { kind: "list", items: ["Hvem"] } },
      { part: "nitt.tab.maal", field: "M1.goal", before: undefined, after: text("Heltid") },
    ]);
  });
});

describe("an import that replaces", () => {
  test("takes the parts that the file has content for, and leaves what belongs to the document", () => {
    const conflict = (other: string) => ({ part: "s2", field: "why", other: text(other) }) as const;
    const current: Plan = {
      ...recordWritten(setMeta(answered("Før"), { municipality: "Solvik", place: "s2" }), { "kplan:s2:text": "aa" }),
      reflections: { a: "Notat" },
      inWord: { "kplan:s6:handlingsplan": { rows: [["Nr"]], identity: null } },
      conflicts: [conflict("Gammel")],
    };
    const incoming: Plan = { ...addMeasure(answered("Etter", emptyPlan("nn"))), conflicts: [conflict("Ny")] };
    expect(importPlan(current, incoming, "replace")).toEqual({
      ...current,
      ...{ answers: incoming.answers, measures: incoming.measures, lastMeasure: 1, conflicts: [conflict("Ny")] },
    });
  });

  test("never lets numbers be used again", () => {
    const current = { ...maal([{ goal: "A" }, { goal: "B" }]), lastMeasure: 7 };
    const after = importPlan(current, addMeasure(maal([{ goal: "C" }]), { need: "N" }), "replace");
    expect(cellsOf(after)).toEqual([["M1", { goal: "C" }]]);
    expect([after.lastMeasure, after.tables["nitt.tab.maal"]?.lastRow]).toEqual([7, 2]);
  });

  test("gives an empty plan all the content of the file", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const after = importPlan({ ...emptyPlan(plan.meta.language) }, plan, "replace");
        expect(comparePlans(after, plan)).toEqual([]);
      }),
    );
  });
});

describe("an import that fills", () => {
  test("fills what is empty and leaves what is there", () => {
    const current = { ...answered("Vårt"), reflections: { a: "Notat", b: " " } };
    const incoming: Plan = {
      ...setAnswer(answered("Deres", emptyPlan("nn")), "s2", "budget", text("Budsjett")),
      choices: { mapping: { kind: "choices", chosen: ["general"], other: "" } },
      reflections: { a: "Annet", b: "Fylt" },
      previous: { from: "2020", to: "2023", done: [] },
    };
    const after = importPlan(
      setMeta(current, { from: "2024" }),
      setMeta(incoming, { from: "2020", to: "2023" }),
      "fill",
    );
    expect(after.answers.s2).toEqual({ why: text("Vårt"), budget: text("Budsjett") });
    expect(after.choices).toEqual(incoming.choices);
    expect(after.reflections).toEqual({ a: "Notat", b: "Fylt" });
    expect(after.previous).toEqual(incoming.previous);
    expect(after.meta).toEqual({ municipality: "", from: "2024", to: "2023", hta: "", language: "nb", place: "meta" });
  });

  test("changes nothing that is written, and nothing at all the second time", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (current, incoming) => {
        const once = importPlan(current, incoming, "fill");
        const lost = comparePlans(current, once).filter(({ before }) => isAnswered(before));
        expect(lost.filter(({ field }) => field !== "columns")).toEqual([]);
        expect(comparePlans(once, importPlan(once, incoming, "fill"))).toEqual([]);
      }),
    );
  });

  test("adds measures that are not there, with new numbers, and fills those that are", () => {
    const current = addMeasure(addMeasure(emptyPlan("nb"), { need: "A", action: "1", status: "done" }));
    const incoming = [
      ...[{ need: "B" }, { need: "A ", action: "1", status: "ongoing", cost: "100", more: { group: "Renhold" } }],
      ...[{ need: "A", action: "1", responsible: "Kari" }, {}],
    ].reduce(addMeasure, emptyPlan("nb"));
    const { measures, lastMeasure } = importPlan(current, incoming, "fill");
    expect(measures).toMatchObject([
      { nr: "T1", need: "A", status: "done", cost: "100", responsible: "", more: { group: "Renhold" } },
      { nr: "T2", need: "", action: "" },
      { nr: "T3", need: "B" },
      { nr: "T4", need: "A", action: "1", responsible: "Kari" },
    ]);
    expect(lastMeasure).toBe(4);
  });

  test("adds rows that are not there, and fills those of which a part is there", () => {
    const current = maal([{ goal: "Heltid" }, { goal: "Lærlinger", when: "2027" }, {}]);
    const incoming = maal([{ goal: "Ny" }, { goal: "Heltid", when: "2026" }, { goal: "Lærlinger" }, { goal: " " }]);
    expect(cellsOf(importPlan(current, incoming, "fill"))).toEqual([
      ["M1", { goal: "Heltid", when: "2026" }],
      ["M2", { goal: "Lærlinger", when: "2027" }],
      ["M3", {}],
      ["M4", { goal: "Ny" }],
    ]);
  });

  test("leaves the numbers of needs as they are, whatever the file has in the other tables of needs", () => {
    const needs = (table: TableId, need: string): Plan => ({
      ...emptyPlan("nb"),
      tables: { [table]: { rows: [{ nr: "B5", cells: { need } }], lastRow: 5, columns: [] } },
    });
    const current = needs("mal.tab.bemanningsanalyse", "Vernepleiere");
    const { tables } = importPlan(current, needs("deck.tab.analyse", "Lærlinger"), "fill");
    expect(tables["mal.tab.bemanningsanalyse"]?.rows).toMatchObject([{ nr: "B5", cells: { need: "Vernepleiere" } }]);
    expect(tables["deck.tab.analyse"]?.rows).toMatchObject([{ nr: "B6", cells: { need: "Lærlinger" } }]);
  });

  test("takes own columns for the same by their names alone", () => {
    const current = maal(
      [{ "own.nitt.tab.maal.1": "Alle" }],
      [own(1, "Hvem"), { id: "goal", name: "", hidden: false }],
    );
    const incoming = maal(
      [{ "own.nitt.tab.maal.1": "Nå", "own.nitt.tab.maal.2": "Noen" }],
      [own(1, "Når"), own(2, "Hvem")],
    );
    const after = importPlan(current, incoming, "fill");
    expect(after.tables["nitt.tab.maal"]?.columns.map(({ id, name }) => [id, name])).toEqual([
      ["own.nitt.tab.maal.1", "Hvem"],
      ["goal", ""],
      ["own.nitt.tab.maal.2", "Når"],
    ]);
    expect(cellsOf(after)).toEqual([
      ["M1", { "own.nitt.tab.maal.1": "Alle" }],
      ["M2", { "own.nitt.tab.maal.2": "Nå", "own.nitt.tab.maal.1": "Noen" }],
    ]);
  });
});
