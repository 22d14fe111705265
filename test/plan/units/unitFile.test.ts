import { comparePlans } from "../../../src/plan/fill/comparePlans";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { encodePlanFile } from "../../../src/plan/file/encodePlanFile";
import { readPlanXml } from "../../../src/plan/file/readPlanFile";
import { addMeasure, changeMeasure, duplicateMeasure } from "../../../src/plan/measures/editMeasures";
import type { Plan } from "../../../src/plan/Plan";
import { setNote } from "../../../src/plan/notes";
import { setAnswer } from "../../../src/plan/answers/setAnswer";
import { setMeta } from "../../../src/plan/setMeta";
import { addColumn } from "../../../src/plan/table/columnEditing";
import { addRow, changeRow } from "../../../src/plan/table/tableEditing";
import { goalsOf, needsOf, setGoals, setNeeds } from "../../../src/plan/thread/links";
import { HANDLINGSPLAN } from "../../../src/content/tables/handlingsplan";
import { unitColumnOf } from "../../../src/plan/sheet/take/unitColumn";
import { decidedRows } from "../../../src/plan/units/back/decidedRows";
import { differenceKey, takeDecided } from "../../../src/plan/units/back/takeDecided";
import { sentFile } from "../../../src/plan/units/back/sentFile";
import { takeFrom, unit } from "./takePlans";
import { measuresFor, unitsOf } from "../../../src/plan/units/back/unitFile";
import { unitOfFile } from "../../../src/plan/units/back/unitOfFile";

const GOALS = "nitt.tab.maal";
const NEEDS = "deck.tab.analyse";
const link = (nrs: readonly string[]) => ({ nrs, words: "" });

/** The overall plan: two measures of Solbakken, one of Fjellvik and one for all. */
function overall(): Plan {
  const empty = setMeta(emptyPlan("nb"), { municipality: "Solvik", from: "2027", to: "2030" });
  const headed = addColumn(empty, HANDLINGSPLAN, "Enhet");
  const column = unitColumnOf(headed, HANDLINGSPLAN)!;
  const from = (unit: string) => ({
    more: { [column]: unit, year1: "100", reason: "Ingen søkere", "report.2027.status": "done" },
  });
  const measures = [
    {
      action: "Fagbrev på jobb",
      status: "ongoing",
      deadline: "2028",
      cost: "200 000",
      responsible: "Rektor",
      ...from("Solbakken"),
    },
    { action: "Mentor", ...from("Solbakken") },
    { action: "Kurs i Fjellvik", ...from("Fjellvik") },
    { action: "Felles opplæring" },
  ].reduce(addMeasure, headed);
  const goals = addRow(addRow(measures, GOALS, { goals: "Flere fagarbeidere" }), GOALS, { goals: "Heltid" });
  const needs = ["Helsefagarbeidere", "Lærere i Fjellvik"].reduce(
    (sofar, needs) => addRow(sofar, NEEDS, { needs }),
    goals,
  );
  const linked = setGoals(setGoals(needs, NEEDS, "B1", link(["M1"])), NEEDS, "B2", link(["M2"]));
  const all = setNeeds(setNeeds(linked, "T1", link(["B1"])), "T3", link(["B2"]));
  return setAnswer(setNote(all, "s1.q", "Kari er syk"), "s2", "why", { kind: "text", text: "Fordi" });
}

const send = (plan: Plan, nrs: readonly string[] = ["T1", "T2", "T4"]) => sentFile(plan, "Solbakken", new Set(nrs));
const { plan: sent } = send(overall());
const file = (plan: Plan = sent, nrs?: readonly string[]): Plan => {
  const read = readPlanXml(encodePlanFile(send(plan, nrs).file, new Date(0)));
  return read.kind === "plan" ? read.plan : emptyPlan("nb");
};
const all = (plan: Plan): ReadonlySet<string> => new Set(decidedRows(plan, file()).rows.map(({ theirs }) => theirs.nr));
const NONE: ReadonlySet<string> = new Set();
const takeAll = (plan: Plan): Plan => takeDecided(plan, file(), { rows: all(plan), theirs: NONE });
const actions = ({ measures }: Plan) => measures.map(({ nr, action }) => [nr, action]);

describe("what the overall plan sends to a unit", () => {
  test("is offered among its own measures and those that are for all", () => {
    expect(unitsOf(sent)).toEqual(["Fjellvik", "Solbakken"]);
    const { own, shared: common } = measuresFor(sent, "solbakken ");
    expect([own, common].map((those) => those.map(({ nr }) => nr))).toEqual([["T1", "T2"], ["T4"]]);
  });

  test("is a plan file with the chosen measures, and what they hang on", () => {
    const small = file();
    expect(unitOfFile(small)).toBe("Solbakken");
    expect(actions(small)).toEqual([
      ["T1", "Fagbrev på jobb"],
      ["T2", "Mentor"],
      ["T4", "Felles opplæring"],
    ]);
    expect(needsOf(small, small.measures[0]!).map(({ text }) => text)).toEqual(["Helsefagarbeidere"]);
    expect(goalsOf(small, NEEDS, small.tables[NEEDS]!.rows[0]!).map(({ text }) => text)).toEqual([
      "Flere fagarbeidere",
    ]);
    expect(small.measures[0]).toMatchObject({
      ...{ status: "ongoing", deadline: "2028", cost: "200 000", responsible: "Rektor" },
      more: { year1: "100" },
    });
  });

  test("has nothing else of the overall plan in it", () => {
    const xml = encodePlanFile(send(sent, ["T1"]).file, new Date(0));
    for (const word of [
      "Fjellvik",
      "Heltid",
      "Mentor",
      "Kari",
      "Fordi",
      "Ingen søkere",
      "report.",
      "own.nitt",
      "Enhet",
    ]) {
      expect(xml).not.toContain(word);
    }
  });
});

describe("the unit takes it in", () => {
  test("as rows of its own, linked as they were", () => {
    const unit = takeAll(addMeasure(emptyPlan("nb"), { action: "Vårt eget" }));
    expect(actions(unit)).toEqual([
      ["T1", "Vårt eget"],
      ["T2", "Fagbrev på jobb"],
      ["T3", "Mentor"],
      ["T4", "Felles opplæring"],
    ]);
    expect(needsOf(unit, unit.measures[1]!).map(({ nr }) => nr)).toEqual(["B1"]);
    expect(goalsOf(unit, NEEDS, unit.tables[NEEDS]!.rows[0]!).map(({ nr }) => nr)).toEqual(["M1"]);
  });

  test("only where it is ticked, and what is ticked later is linked then", () => {
    const first = takeDecided(emptyPlan("nb"), file(), { rows: new Set(["T1"]), theirs: NONE });
    expect([actions(first), needsOf(first, first.measures[0]!)]).toEqual([[["T1", "Fagbrev på jobb"]], []]);
    const second = takeDecided(first, file(), { rows: new Set(["B1"]), theirs: NONE });
    expect(needsOf(second, second.measures[0]!).map(({ text }) => text)).toEqual(["Helsefagarbeidere"]);
  });

  test("twice without any change", () => {
    const once = takeAll(emptyPlan("nb"));
    expect(takeAll(once)).toEqual(once);
    expect(decidedRows(once, file()).rows.filter(({ ours }) => ours === null)).toEqual([]);
  });

  test("beside its own words, of which none is overwritten unasked", () => {
    const own = addMeasure(emptyPlan("nb"), { action: "Fagbrev på jobb", deadline: "Våren 2029" });
    const [goal, need, row] = decidedRows(own, file()).rows;
    expect([goal?.ours, need?.ours, row?.ours?.nr]).toEqual([null, null, "T1"]);
    expect(row?.differs).toEqual([{ field: "deadline", ours: "Våren 2029", theirs: "2028" }]);
    const unasked = takeAll(own);
    expect(unasked.measures[0]).toMatchObject({ deadline: "Våren 2029", cost: "200 000", status: "ongoing" });
    const asked = takeDecided(own, file(), { rows: NONE, theirs: new Set([differenceKey(row!, "deadline")]) });
    expect(asked.measures[0]).toMatchObject({ deadline: "2028", cost: "" });
  });

  test("and knows the rows again, whatever becomes of their words on either side", () => {
    const once = takeAll(emptyPlan("nb"));
    const here = changeMeasure(once, "T1", { action: "Fagbrev for alle assistenter" });
    const there = changeRow(changeMeasure(sent, "T1", { action: "Fagbrev i hele kommunen" }), NEEDS, "B1", {
      needs: "Helse",
    });
    const { rows } = decidedRows(here, file(there));
    expect(rows.map(({ ours }) => ours?.nr)).toEqual(["M1", "B1", "T1", "T2", "T3"]);
    expect(rows[2]?.differs).toEqual([
      { field: "action", ours: "Fagbrev for alle assistenter", theirs: "Fagbrev i hele kommunen" },
    ]);
  });

  test("and is told of what it has taken before and the file says nothing of", () => {
    const once = takeAll(emptyPlan("nb"));
    expect(decidedRows(once, file(sent, ["T2"])).missing.map(({ nr }) => nr)).toEqual(["M1", "B1", "T1", "T3"]);
  });

  test("with the years of its own period alone", () => {
    const other = takeAll(setMeta(emptyPlan("nb"), { from: "2026" }));
    const same = takeAll(setMeta(emptyPlan("nb"), { from: "2027" }));
    expect([other, same].map(({ measures }) => measures[0]?.more.year1)).toEqual([undefined, "100"]);
  });

  test("and a copy of a row is no second one from the overall plan", () => {
    const copied = duplicateMeasure(takeAll(emptyPlan("nb")), "T1");
    const copy = copied.measures[1]!;
    expect(decidedRows(copied, file()).rows.map(({ ours }) => ours?.nr)).toEqual(["M1", "B1", "T1", "T2", "T3"]);
    expect(comparePlans(copied, takeAll(copied))).toEqual([]);
    expect(copy.nr).toBe("T4");
  });
});

describe("a row that came from the unit is its own row again", () => {
  const measures = (...actions: readonly string[]): Plan =>
    actions.reduce((plan, action) => addMeasure(plan, { action }), emptyPlan("nb"));
  const own = measures("Fagbrev", "Mentor", "Stipend");
  const taken = changeMeasure(takeFrom(emptyPlan("nb"), [unit("Solbakken", own)]), "T2", {
    action: "Veiledere for alle",
  });
  const { file: small } = sentFile(taken, "Solbakken", new Set(["T1", "T2", "T3"]));

  test("by its number there, though the overall plan calls it something else", () => {
    const [, second] = decidedRows(own, small).rows;
    expect(second).toMatchObject({ ours: { nr: "T2" }, differs: [{ ours: "Mentor", theirs: "Veiledere for alle" }] });
    const kept = takeDecided(own, small, { rows: NONE, theirs: NONE });
    expect(actions(kept)).toEqual(actions(own));
  });

  test("but not in another unit's plan, where the numbers are of other measures", () => {
    const other = measures("Renhold", "Vaktmester", "Sommerjobb");
    expect(decidedRows(other, small).rows.map(({ ours }) => ours)).toEqual([null, null, null]);
  });
});
