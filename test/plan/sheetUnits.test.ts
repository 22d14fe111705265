import { fc } from "../seeded";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Measure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { matchColumns } from "../../src/plan/sheet/match/matchColumns";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { acceptedRows } from "../../src/plan/sheet/take/acceptedRows";
import { applyImport } from "../../src/plan/sheet/take/applyImport";
import { MEASURES_TO_IMPORT } from "../../src/plan/sheet/take/measuresToImport";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { knownUnits, withUnitColumn } from "../../src/plan/sheet/take/unitColumn";
import { LAERING } from "../../src/content/tables/laering";
import { shownColumns } from "../../src/plan/table/shownColumns";

const planOf = (...measures: readonly Partial<Measure>[]) => measures.reduce<Plan>(addMeasure, emptyPlan("nb"));
const HEADER = ["Nr", "Kompetansebehov", "Tiltak", "Status"];
const WHOLE = { withChanges: true, withErrors: true };

const propose = (plan: Plan, rows: SheetRows, header: readonly string[] = HEADER) =>
  planImport(rows, matchColumns(header, importColumns(plan, HANDLINGSPLAN)), HANDLINGSPLAN, plan);
const told = (plan: Plan, rows: SheetRows, header?: readonly string[]) =>
  propose(plan, rows, header).rows.map(({ kind, nr, byNumberAlone = false }) => [kind, nr, byNumberAlone]);

const OURS = planOf(
  { need: "Flere sykepleiere", action: "Desentralisert utdanning" },
  { need: "Digital kompetanse", action: "Kurs for alle ledere" },
);

describe("a number alone makes no two rows the same:", () => {
  test("another unit's T1 and T2 are new", () => {
    const rows = [
      ["T1", "Flere barnehagelærere", "Arbeidsplassbasert utdanning", ""],
      ["T2", "Spesialpedagogikk", "Videreutdanning 30 stp", ""],
    ];
    expect(told(OURS, rows)).toEqual([
      ["new", null, false],
      ["new", null, false],
    ]);
    const proposal = propose(OURS, rows);
    const { measures } = applyImport(OURS, HANDLINGSPLAN, proposal, acceptedRows(proposal, WHOLE));
    expect(measures.map(({ nr, action }) => [nr, action])).toEqual([
      ["T1", "Desentralisert utdanning"],
      ["T2", "Kurs for alle ledere"],
      ["T3", "Arbeidsplassbasert utdanning"],
      ["T4", "Videreutdanning 30 stp"],
    ]);
  });

  test.each([
    ["the same need", ["T1", "Flere sykepleiere", "Stipend", ""], ["change", "T1", false]],
    ["the same action", ["t2", "Noe helt annet", "Kurs for alle ledere", ""], ["change", "T2", false]],
    [
      "need and action that are like it",
      ["T2", "Mer digital kompetanse", "Kurs for alle mellomledere", ""],
      ["change", "T2", false],
    ],
    ["an action alone that is like it", ["T2", "Noe annet", "Kurs for alle mellomledere", ""], ["new", null, false]],
    ["the words of another number", ["T2", "Flere sykepleiere", "Desentralisert utdanning", ""], ["same", "T1", false]],
    ["no words", ["T2", "", "", "Ferdig"], ["change", "T2", true]],
    ["another need and action", ["T2", "Flere lærere", "Studium", ""], ["new", null, false]],
  ])("but a number with %s does what it should", (_what, row, expected) => {
    expect(told(OURS, [row])).toEqual([expected]);
  });

  test("what has a number and no words is taken in where the user says that it is the same", () => {
    const proposal = propose(OURS, [["T2", "", "", "Ferdig"]]);
    expect([...acceptedRows(proposal, WHOLE)]).toEqual([]);
    const accepted = acceptedRows(proposal, { ...WHOLE, ticked: new Map([[0, true]]) });
    expect(applyImport(OURS, HANDLINGSPLAN, proposal, accepted).measures[1]?.status).toBe("done");
  });

  test("whatever the numbers, other words leave what the plan has", () => {
    const words = fc.stringMatching(/^[xyz]{4,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("T1", "T2", "1", ""), words, words)), (rows) => {
        const proposal = propose(
          OURS,
          rows.map((row) => [...row, ""]),
        );
        const after = applyImport(OURS, HANDLINGSPLAN, proposal, acceptedRows(proposal, WHOLE));
        expect(after.measures.slice(0, 2)).toEqual(OURS.measures);
      }),
    );
  });
});

describe("rows from a unit", () => {
  const from = (plan: Plan, name: string, rows: SheetRows): Plan => {
    const { plan: held, column } = withUnitColumn(plan, MEASURES_TO_IMPORT);
    const match = matchColumns(HEADER, importColumns(held, MEASURES_TO_IMPORT));
    const proposal = planImport(rows, match, MEASURES_TO_IMPORT, held, { unit: { column, name } });
    return applyImport(held, MEASURES_TO_IMPORT, proposal, acceptedRows(proposal, WHOLE));
  };
  const unitsOf = (plan: Plan) => {
    const { column } = withUnitColumn(plan, MEASURES_TO_IMPORT);
    return plan.measures.map(({ nr, action, status, more }) => [nr, more[column] ?? "", action, status]);
  };
  const first = from(OURS, "Oppvekst", [
    ["T1", "Barnehagelærere", "Studium", ""],
    ["T2", "Pedagogikk", "Kurs", ""],
  ]);

  test("get its name, in a column of their own that the action plan shows", () => {
    expect(unitsOf(first).slice(2)).toEqual([
      ["T3", "Oppvekst", "Studium", ""],
      ["T4", "Oppvekst", "Kurs", ""],
    ]);
    const shown = shownColumns(first, HANDLINGSPLAN, "nb").filter(({ isHidden }) => !isHidden);
    expect(shown.map(({ name }) => name)).toEqual([
      ...["Behov for kompetanse", "Tiltak og målgruppe", "Ansvarlig", "Frist for gjennomføring"],
      ...["Kostnad/finansiering", "Status", "Evaluering", "Enhet"],
    ]);
    expect(knownUnits(first, MEASURES_TO_IMPORT)).toEqual(["Oppvekst"]);
  });

  test("are updated by the next import of the same unit", () => {
    const again = from(first, "oppvekst", [
      ["T1", "Barnehagelærere", "Studium", "Ferdig"],
      ["T2", "Pedagogikk", "Kurs", ""],
      ["T3", "Nytt", "Mentor", ""],
    ]);
    expect(
      unitsOf(again)
        .slice(2)
        .map(([nr, , action, status]) => [nr, action, status]),
    ).toEqual([
      ["T3", "Studium", "done"],
      ["T4", "Kurs", ""],
      ["T5", "Mentor", ""],
    ]);
    expect(withUnitColumn(again, MEASURES_TO_IMPORT).plan).toBe(again);
  });

  test("leave those of another unit with the same words", () => {
    const both = from(first, "Helse", [["T1", "Pedagogikk", "Kurs", "Ferdig"]]);
    expect(unitsOf(both)).toEqual([...unitsOf(first), ["T5", "Helse", "Kurs", "done"]]);
  });

  test("take over those of no unit that say the same", () => {
    const after = from(OURS, "Helse", [["T9", "Flere sykepleiere", "Desentralisert utdanning", "Pågår"]]);
    expect(unitsOf(after)[0]).toEqual(["T1", "Helse", "Desentralisert utdanning", "ongoing"]);
    expect(after.measures.length).toBe(2);
  });

  test("use the column that the municipality has for it, and have one in other tables too", () => {
    const { plan, column } = withUnitColumn(emptyPlan("nn"), LAERING);
    expect(plan.tables[LAERING.id]?.columns.at(-1)).toEqual({ id: column, name: "Eining", hidden: false });
    expect(withUnitColumn(plan, LAERING).column).toBe(column);
  });
});
