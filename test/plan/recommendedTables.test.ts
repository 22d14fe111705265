import { ALL_TABLES } from "../../src/content/tables/allTables";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { PLAN_CHOICES } from "../../src/content/planChoices";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { OWN_OPTION, setChoice } from "../../src/plan/choices/planChoice";
import { recommendedTables } from "../../src/plan/table/recommendedTables";
import { addRow } from "../../src/plan/table/tableEditing";

const PLAN = emptyPlan("nb");
const FIRST = [
  "nitt.tab.maal",
  "mal.tab.kompetanseanalyse",
  "own.bemanningsbehov",
  "mal.tab.strategi",
  HANDLINGSPLAN.id,
  "mal.tab.oppfolging",
];

test("six tables that follow the plan from its goals to its evaluation fit any plan", () => {
  expect(recommendedTables(PLAN)).toEqual(FIRST);
  const steps = FIRST.map((id) => ALL_TABLES.find((table) => table.id === id)!.step);
  expect(steps).toEqual([...steps].sort());
});

test.each(["mal", "deck", "nitt"])("the strategies «%s» ask for their own table", (option) => {
  expect(recommendedTables(setChoice(PLAN, "strategies", option))[3]).toBe(`${option}.tab.strategi`);
});

test("strategies of the user's own are no other table's", () => {
  expect(recommendedTables(setChoice(PLAN, "strategies", OWN_OPTION, [], "Samarbeide"))).toEqual(FIRST);
});

test("mapping for a purpose asks for its table", () => {
  expect(recommendedTables(setChoice(PLAN, "mapping", "targeted"))[1]).toBe("nitt.tab.kartlegging");
  expect(recommendedTables(setChoice(PLAN, "mapping", "general"))[1]).toBe("mal.tab.kompetanseanalyse");
});

test("every option of the two choices has a table", () => {
  for (const { id, options } of PLAN_CHOICES.filter((choice) => ["strategies", "mapping"].includes(choice.id))) {
    const found = options.map((option) => recommendedTables(setChoice(PLAN, id, option.id)).join());
    expect(new Set(found).size).toBe(options.length);
  }
});

test("of tables like one another the one in use is recommended, filled in or in the document", () => {
  const filled = addRow(PLAN, "deck.tab.analyse", { needs: "Flere vernepleiere" });
  expect(recommendedTables(filled)[1]).toBe("deck.tab.analyse");
  const written = { ...PLAN, written: { "kplan:s6:own.tiltaksplan": "x" } };
  expect(recommendedTables(written)[4]).toBe("own.tiltaksplan");
  const both = { ...PLAN, written: { ...written.written, "kplan:s6:handlingsplan": "x" } };
  expect(recommendedTables(both)[4]).toBe(HANDLINGSPLAN.id);
});

test("a choice counts more than what is in use", () => {
  const filled = addRow(PLAN, "mal.tab.strategi", { actions: "Kurs" });
  expect(recommendedTables(setChoice(filled, "strategies", "nitt"))[3]).toBe("nitt.tab.strategi");
});
