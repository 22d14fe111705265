import { emptyPlan } from "../../../src/plan/emptyPlan";
import { addMeasure, changeMeasure, deleteMeasure, duplicateMeasure } from "../../../src/plan/measures/editMeasures";
import type { Plan } from "../../../src/plan/Plan";
import { HANDLINGSPLAN } from "../../../src/content/tables/handlingsplan";
import { addColumn } from "../../../src/plan/table/columnEditing";
import { addRow, changeRow, deleteRow } from "../../../src/plan/table/tableEditing";
import { unlink } from "../../../src/plan/thread/editLinks";
import { originOf, withShared } from "../../../src/plan/units/origin";
import { knownUnits } from "../../../src/plan/units/knownUnits";
import { likelyUnit, recognisedUnits, sameAsKnown } from "../../../src/plan/units/recogniseUnits";
import { renamedUnit } from "../../../src/plan/units/unitName";
import { answerKey, type UnitAnswers } from "../../../src/plan/units/UnitProposal";
import { addNeed, linksIn, NEEDS } from "../thread/threadPlan";
import { isOffered, measuresIn, proposed, rowsIn, statesOf, takeFrom, unit, unitPlan } from "./takePlans";

const ours = addMeasure(emptyPlan("nb"), { need: "Felles behov", action: "Lederskole", responsible: "HR-sjef" });
const solvang = unit("Solvang", unitPlan);
const bakken = unit("Bakken", changeMeasure(unitPlan, "T1", { action: "Fagdag" }));
const taken = takeFrom(ours, [solvang]);

const all = (): boolean => true;
const measureOf = (plan: Plan, action: string) => plan.measures.find((each) => each.action === action)!;
const later = (change: (plan: Plan) => Plan) => unit("Solvang", change(unitPlan));
const answers = (plan: Plan, units: Parameters<typeof proposed>[1], answer: "here" | "there"): UnitAnswers =>
  new Map(proposed(plan, units).flatMap(({ rows }) => rows.map((row) => [answerKey(row), answer] as const)));

test("rows come last with numbers of the plan, the unit's name and the links among them", () => {
  expect(measuresIn(taken)).toEqual([
    "T1 | Felles behov | Lederskole | HR-sjef | ",
    "T2 | B1 Flere sykepleiere | Stipend |  | Solvang",
    "T3 | B2 Noe annet | Kurs |  | Solvang",
  ]);
  const [goal, , need] = rowsIn(taken);
  expect(goal).toMatch(/^M\d+ \| Bo hjemme \| Solvang$/u);
  expect(need).toMatch(/^B1 \| M\d+ \| Flere sykepleiere \| Solvang$/u);
});

test("the same number in two units is two rows, and each is linked to its own unit's needs", () => {
  const both = takeFrom(taken, [bakken]);
  expect(measuresIn(both).slice(3)).toEqual([
    "T4 | B3 Flere sykepleiere | Fagdag |  | Bakken",
    "T5 | B4 Noe annet | Kurs |  | Bakken",
  ]);
  expect(linksIn(both).filter((each) => each.startsWith("T"))).toEqual(["T2 B1", "T3 B2", "T4 B3", "T5 B4"]);
});

test("reading the same files again proposes nothing and changes nothing, even where all is chosen", () => {
  expect(statesOf(taken, [solvang])).toEqual(["M1 same", "M2 same", "B1 same", "B2 same", "T1 same", "T2 same"]);
  expect(takeFrom(taken, [solvang])).toEqual(taken);
  expect(takeFrom(taken, [solvang], all)).toEqual(taken);
});

test("links are kept where the ends are taken one after the other", () => {
  const measuresFirst = takeFrom(ours, [solvang], ({ kind }) => kind === "measure");
  expect(linksIn(measuresFirst)).toEqual([]);
  expect(linksIn(takeFrom(measuresFirst, [solvang]))).toEqual(linksIn(taken));
});

test("what the unit has changed comes in, and what was changed here stays", () => {
  const edited = changeMeasure(taken, "T2", { responsible: "Enhetsleder" });
  const changed = later((plan) => changeMeasure(plan, "T1", { action: "Stipend til fem", deadline: "1.8.2029" }));
  expect(statesOf(edited, [changed])).toContain("T1 changedThere: action there, deadline there, responsible here");
  const updated = takeFrom(edited, [changed]);
  expect(measuresIn(updated)[1]).toBe("T2 | B1 Flere sykepleiere | Stipend til fem | Enhetsleder | Solvang");
  expect(updated.measures[1]!.deadline).toBe("1.8.2029");
  expect(statesOf(updated, [changed])).toContain("T1 changedHere: responsible here");
});

test("what has gone from a field there goes from it here", () => {
  const emptied = takeFrom(taken, [later((plan) => changeMeasure(plan, "T2", { need: "" }))]);
  expect(measureOf(emptied, "Kurs").need).toBe("");
});

test("where both have changed a field the user is asked, and what is not answered stays and is asked again", () => {
  const edited = changeMeasure(taken, "T2", { action: "Stipend til to" });
  const changed = later((plan) => changeMeasure(plan, "T1", { action: "Stipend til fem" }));
  expect(statesOf(edited, [changed])).toContain("T1 changedInBoth: action both");
  const open = takeFrom(edited, [changed]);
  expect(measuresIn(open)).toEqual(measuresIn(edited));
  expect(statesOf(open, [changed])).toContain("T1 changedInBoth: action both");
});

test("an answer counts for its field, and is not asked for again", () => {
  const edited = changeMeasure(taken, "T2", { action: "Stipend til to" });
  const changed = later((plan) => changeMeasure(plan, "T1", { action: "Stipend til fem" }));
  const kept = takeFrom(edited, [changed], isOffered, answers(edited, [changed], "here"));
  expect(measuresIn(kept)).toEqual(measuresIn(edited));
  expect(statesOf(kept, [changed])).toContain("T1 changedHere: action here");
  const given = takeFrom(edited, [changed], isOffered, answers(edited, [changed], "there"));
  expect(measureOf(given, "Stipend til fem").nr).toBe("T2");
  expect(statesOf(given, [changed])).toContain("T1 same");
});

test("a row that is gone there is told, stays where it is not chosen, and goes where it is", () => {
  const without = later((plan) => deleteMeasure(plan, "T2").plan);
  expect(statesOf(taken, [without])).toContain("T3 goneThere");
  expect(measuresIn(takeFrom(taken, [without]))).toEqual(measuresIn(taken));
  expect(measuresIn(takeFrom(taken, [without], all))).toEqual(measuresIn(taken).slice(0, 2));
});

test("a row that was deleted here is told as such, and comes back where it is chosen", () => {
  const deleted = deleteMeasure(taken, "T3").plan;
  expect(statesOf(deleted, [solvang])).toContain("T2 goneHere");
  expect(takeFrom(deleted, [solvang])).toEqual(deleted);
  expect(measuresIn(takeFrom(deleted, [solvang], all)).at(-1)).toBe("T4 | B2 Noe annet | Kurs |  | Solvang");
});

test("a number that the unit uses for something else is another row", () => {
  const other = addMeasure(emptyPlan("nb"), { need: "Digital kompetanse", action: "Innføring av velferdsteknologi" });
  expect(statesOf(taken, [unit("Solvang", other)]).filter((state) => /^T/u.test(state))).toEqual([
    "T1 new",
    "T2 goneThere",
    "T3 goneThere",
  ]);
});

test("a row that has got another number there is known by its words", () => {
  const renumbered = { ...unitPlan, measures: unitPlan.measures.map((each) => ({ ...each, nr: `${each.nr}0` })) };
  expect(statesOf(taken, [unit("Solvang", renumbered)]).filter((state) => /^T/u.test(state))).toEqual([
    "T10 same",
    "T20 same",
  ]);
});

test("what the unit has linked otherwise is linked so here, and links that were made here stay", () => {
  const extra = addRow(taken, NEEDS, { needs: "Vårt eget behov" });
  const linked = addNeed(extra, "T2", "B3");
  const changed = later((plan) => addNeed(unlink(plan, { kind: "measure", nr: "T1" }, "B1"), "T1", "B2"));
  expect(statesOf(linked, [changed])).toContain("T1 changedThere");
  expect(linksIn(takeFrom(linked, [changed])).filter((each) => each.startsWith("T2"))).toEqual(["T2 B2", "T2 B3"]);
});

test("a link that was taken out here stays out as long as the unit does not change its own", () => {
  const without = unlink(taken, { kind: "measure", nr: "T2" }, "B1");
  expect(takeFrom(without, [solvang], all)).toEqual(without);
});

test("the words of a need that the unit changes follow in the measures that repeat them", () => {
  const changed = later((plan) => changeRow(plan, NEEDS, "B1", { needs: "Seks sykepleiere" }));
  expect(measuresIn(takeFrom(taken, [changed]))[1]).toBe("T2 | B1 Seks sykepleiere | Stipend |  | Solvang");
});

test("the words of a need that is taken alone follow in the measures that repeat them", () => {
  const changed = later((plan) => changeRow(plan, NEEDS, "B1", { needs: "Seks sykepleiere" }));
  const updated = takeFrom(taken, [changed], ({ kind }) => kind === "need");
  expect(measuresIn(updated)[1]).toBe("T2 | B1 Seks sykepleiere | Stipend |  | Solvang");
});

test("a field that was empty and that both have filled in is asked about until it is answered", () => {
  const edited = changeMeasure(taken, "T2", { deadline: "1.8.2029" });
  const changed = later((plan) => changeMeasure(plan, "T1", { deadline: "1.8.2030" }));
  const open = takeFrom(edited, [changed]);
  expect(open.measures[1]!.deadline).toBe("1.8.2029");
  expect(statesOf(open, [changed])).toContain("T1 changedInBoth: deadline both");
});

test("a unit is known again by its file where the user has called it something else, and keeps its rows when it gets a new name", () => {
  const [renamed] = renamedUnit([solvang], "Solvang", "Solvang sykehjem");
  const named = takeFrom(ours, [renamed!]);
  expect(knownUnits(named).map(({ name }) => name)).toEqual(["Solvang sykehjem"]);
  const again = recognisedUnits([solvang], named);
  expect(again[0]).toMatchObject({ name: "Solvang sykehjem" });
  const moved = renamedUnit(again, "Solvang", "Solvang bo- og aktivitetssenter");
  const after = takeFrom(named, moved);
  expect(after.measures).toHaveLength(3);
  expect(knownUnits(after).map(({ name }) => name)).toEqual(["Solvang bo- og aktivitetssenter"]);
  expect(measuresIn(after)[1]).toBe("T2 | B1 Flere sykepleiere | Stipend |  | Solvang bo- og aktivitetssenter");
  expect(rowsIn(after)[0]).toMatch(/ \| Solvang bo- og aktivitetssenter$/u);
});

test("a file under another name that has the rows of a known unit may be it: the user says", () => {
  const other = { ...solvang, key: "x", name: "Avdeling 4", file: "Avdeling 4.docx" };
  expect(recognisedUnits([other], taken)[0]!.knownId).toBeNull();
  const known = likelyUnit(other, [other], taken)!;
  expect(known.name).toBe("Solvang");
  expect(takeFrom(taken, sameAsKnown([other], "x", known)).measures).toHaveLength(3);
  expect(likelyUnit(unit("Rådhuset", emptyPlan("nb")), [], taken)).toBeNull();
});

test("columns of the unit's own come along where the plan has one of the name, and are told where not", () => {
  const withColumns = addColumn(addColumn(unitPlan, HANDLINGSPLAN, "Merknad"), HANDLINGSPLAN, "Rom");
  const filled = changeMeasure(withColumns, "T1", {
    more: { "own.nitt.tab.handlingsplan.1": "Haster", "own.nitt.tab.handlingsplan.2": "2. etasje" },
  });
  const receiving = addColumn(ours, HANDLINGSPLAN, "merknad");
  const [proposal] = proposed(receiving, [unit("Solvang", filled)]);
  expect(proposal!.leftOut).toEqual(["Rom"]);
  const { more } = measureOf(takeFrom(receiving, [unit("Solvang", filled)]), "Stipend");
  expect(Object.values(more)).toEqual(expect.arrayContaining(["Haster", "Solvang"]));
  expect(Object.values(more)).not.toContain("2. etasje");
});

test("a row that was sent to a unit is known whatever it is called there, and what both have made of it is told apart", () => {
  const sent = withShared(ours, [{ table: null, nr: "T1" }]);
  const { more } = sent.measures[0]!;
  const there = {
    ...emptyPlan("nb"),
    measures: [{ ...sent.measures[0]!, nr: "T9", action: "Lederskole i mai", more }],
  };
  const here = changeMeasure(sent, "T1", { responsible: "Rådmann" });
  expect(statesOf(here, [unit("Solvang", there)])).toEqual(["T9 changedThere: action there, responsible here"]);
  const back = takeFrom(here, [unit("Solvang", there)]);
  expect(measuresIn(back)).toEqual(["T1 | Felles behov | Lederskole i mai | Rådmann | "]);
  expect(
    statesOf(back, [unit("Bakken", { ...there, measures: [{ ...there.measures[0]!, action: "Lederskole" }] })]),
  ).toEqual(["T9 changedHere: action here, responsible here"]);
});

test("two rows that the unit has made of one that was sent are two, and stay apart", () => {
  const sent = withShared(ours, [{ table: null, nr: "T1" }]);
  const [row] = sent.measures;
  const there = {
    ...emptyPlan("nb"),
    measures: [
      { ...row!, nr: "T4" },
      { ...row!, nr: "T5", action: "Kurs for nye ledere", responsible: "Fagleder", need: "Ledelse" },
    ],
  };
  const both = takeFrom(sent, [unit("Solvang", there)]);
  expect(both.measures.map(({ action }) => action)).toEqual(["Lederskole", "Kurs for nye ledere"]);
  expect(statesOf(both, [unit("Solvang", there)])).toEqual(["T4 same", "T5 same"]);
  const swapped = { ...there, measures: there.measures.toReversed() };
  expect(statesOf(both, [unit("Solvang", swapped)])).toEqual(["T5 same", "T4 same"]);
});

test("a row of ours that was sent is never told as gone there", () => {
  const sent = withShared(ours, [{ table: null, nr: "T1" }]);
  const there = { ...emptyPlan("nb"), measures: [{ ...sent.measures[0]!, nr: "T9", action: "Lederskole i mai" }] };
  const back = takeFrom(sent, [unit("Solvang", there)]);
  expect(statesOf(back, [unit("Solvang", unitPlan)])).not.toContain("T1 goneThere");
});

test("of a row that was sent without some of its fields, those are not emptied by what comes back", () => {
  const own = changeMeasure(ours, "T1", { more: { reason: "Intern merknad" } });
  const sent = withShared(own, [{ table: null, nr: "T1", texts: { need: "Felles behov", action: "Lederskole" } }]);
  const [row] = sent.measures;
  const there = { ...row!, responsible: "", more: { "shared.links": row!.more["shared.links"]! } };
  const back = takeFrom(sent, [unit("Solvang", { ...emptyPlan("nb"), measures: [there] })], all);
  expect(back.measures[0]).toMatchObject({ responsible: "HR-sjef", more: { reason: "Intern merknad" } });
});

test("a copy of a row is from no unit", () => {
  const copied = duplicateMeasure(taken, "T2");
  expect(originOf(measureOf(taken, "Stipend").more)).toEqual({ unit: knownUnits(taken)[0]!.id, nr: "T1" });
  expect(copied.measures.map(({ more }) => originOf(more)?.nr)).toEqual([undefined, "T1", undefined, "T2"]);
  expect(statesOf(copied, [solvang])).toContain("T1 same");
  const row = taken.tables[NEEDS]!.rows[0]!;
  const rows = addRow(deleteRow(taken, NEEDS, row.nr), NEEDS, row.cells).tables[NEEDS]!.rows;
  expect(rows.map(({ cells }) => originOf(cells)?.nr)).toEqual(["B2", undefined]);
});
