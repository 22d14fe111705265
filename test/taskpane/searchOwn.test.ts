import { emptyPlan } from "../../src/plan/emptyPlan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setChoice } from "../../src/plan/choices/planChoice";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import { setNote, setStepNotes } from "../../src/plan/notes";
import type { Plan } from "../../src/plan/Plan";
import { dates, list, people, text } from "../plan/answers";
import { searchIn } from "./searchFor";

const EMPTY = emptyPlan("nb");
const HEALTH = { ...emptyMeasure("T7"), need: "Få jordmødre", action: "Turnus for nyutdannede", responsible: "Kari" };
const ROW = { nr: "R3", cells: { who: "Dykkere", requirement: "Sertifikat" } };

test.each<[string, Plan, string, string, object]>([
  [
    "an answer",
    setAnswer(EMPTY, "s5", "turnover", text("Mange jordmødre går.")),
    "jordmødrene",
    "own.s5.turnover",
    { kind: "step", step: "s5", at: "turnover" },
  ],
  [
    "a point of a list",
    setAnswer(EMPTY, "s6", "measures", list("Kurs", "Dykkerkurs")),
    "dykkerkurset",
    "own.s6.measures",
    { kind: "step", step: "s6", at: "measures" },
  ],
  [
    "a person",
    setAnswer(EMPTY, "s1", "participants", people(["Ola Dunk", "leser"])),
    "dunk",
    "own.s1.participants",
    { kind: "step", step: "s1", at: "participants" },
  ],
  [
    "an event",
    setAnswer(EMPTY, "s7", "dates", dates(["2027-01-01", "Folkemøte"])),
    "folkemøter",
    "own.s7.dates",
    { kind: "step", step: "s7", at: "dates" },
  ],
  [
    "a choice in own words",
    setChoice(EMPTY, "definition", "own", [], "Kløkt"),
    "kløkt",
    "own.choice.definition",
    { kind: "choices", from: null },
  ],
  [
    "a note",
    setNote(EMPTY, "s6.makeRoom.motivate", "Spør Gunhild"),
    "gunhild",
    "own.s6.makeRoom.motivate",
    { kind: "step", step: "s6", at: "s6.makeRoom.motivate" },
  ],
  [
    "a note in a step's text",
    setStepNotes(EMPTY, "s4", ["Kvikke hoder"]),
    "kvikk",
    "own.s4.notes",
    { kind: "step", step: "s4", at: "notes" },
  ],
  [
    "a measure by its action",
    { ...EMPTY, measures: [HEALTH] },
    "turnusen",
    "own.measure.T7",
    { kind: "measures", at: "T7" },
  ],
  [
    "a measure by its need",
    { ...EMPTY, measures: [HEALTH] },
    "jordmødrene",
    "own.measure.T7",
    { kind: "measures", at: "T7" },
  ],
  [
    "a measure by who is responsible",
    { ...EMPTY, measures: [HEALTH] },
    "kari",
    "own.measure.T7",
    { kind: "measures", at: "T7" },
  ],
  [
    "a cell of a table",
    { ...EMPTY, tables: { "nitt.tab.kartlegging": { rows: [ROW], lastRow: 3, columns: [] } } },
    "dykker",
    "own.nitt.tab.kartlegging.R3",
    { kind: "table", table: "nitt.tab.kartlegging", at: "R3" },
  ],
])("%s of the plan is found, and leads to its place", async (_, plan, query, id, page) => {
  const { hits } = await searchIn(plan, query);
  expect(hits("own").map(({ entry }) => [entry.id, entry.page])).toEqual([[id, page]]);
});

test("of what the user has not written nothing is found in the plan: not the questions, nor what is empty", async () => {
  const plan = { ...setAnswer(EMPTY, "s5", "turnover", text("Mange går.")), measures: [emptyMeasure("T1")] };
  expect((await searchIn(plan, "turnover")).ids("own")).toEqual([]);
  expect((await searchIn(plan, "T1")).ids("own")).toEqual([]);
});

test("own text is found in either language's spelling, by other words for it, and mistyped", async () => {
  const plan = setAnswer(EMPTY, "s5", "otherData", text("Vi mangler sjukepleiarar ved kvar eining i Vadfjord."));
  for (const query of ["sykepleiere", "enhet", "avdelinger", "vadfjrod", "vadfjord"]) {
    expect((await searchIn(plan, query)).ids("own")).toEqual(["own.s5.otherData"]);
  }
});

test("a plan in nynorsk is searched with the nynorsk content", async () => {
  const plan = setAnswer(emptyPlan("nn"), "s5", "otherData", text("Lærlingane blir ikkje verande."));
  const { hits, ids } = await searchIn(plan, "lærling");
  expect(ids("own")).toEqual(["own.s5.otherData"]);
  expect(hits("guidance")[0]?.entry.topic).toBe("Rekruttere lærlingar");
});
