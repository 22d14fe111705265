import { addMeasure, changeMeasure, deleteMeasure } from "../../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import type { Measure } from "../../../src/plan/measures/Measure";
import type { Plan } from "../../../src/plan/Plan";
import { takeLastYear } from "../../../src/plan/report/lastYear";
import { reportedIn } from "../../../src/plan/report/reportFields";
import { canReopen, reopenYear } from "../../../src/plan/report/reopenYear";
import { reportPieces } from "../../../src/plan/report/reportPieces";
import { closeYear, yearToReport } from "../../../src/plan/report/yearReport";
import { setMeta } from "../../../src/plan/setMeta";
import { addRow, changeRow } from "../../../src/plan/table/tableEditing";
import { fc } from "../../seeded";
import { anyPlan } from "../arbitraries";

const INDICATORS = "own.maltall";

/** A plan for 2027–2030 as it was at the end of 2027. */
function plan2027(): Plan {
  const measures: readonly Partial<Measure>[] = [
    {
      action: "Fagbrev på jobb",
      status: "ongoing",
      deadline: "31.12.2028",
      more: { year1: "100 000", used: "90 000" },
    },
    {
      action: "Stipend",
      status: "notStarted",
      deadline: "1.12.2027",
      more: { year1: "50 000", reason: "Ingen søkte." },
    },
    { action: "Mentor", status: "done", deadline: "2027", evaluation: "Alle nye har en mentor." },
    { action: "Felles planlegger", status: "cancelled", more: { reason: "Naboen trakk seg." } },
  ];
  const base = setMeta(emptyPlan("nb"), { municipality: "Solvik kommune", from: "2027", to: "2030" });
  const measured = measures.reduce((plan, values) => addMeasure(plan, values), base);
  return addRow(measured, INDICATORS, {
    indicator: "Andel med fagbrev",
    now: "68 % (2026)",
    latest: "71 %",
    target: "80 %",
    year: "2030",
  });
}

/** The same plan a year later. */
function plan2028(): Plan {
  const closed = closeYear(plan2027(), 2027, "2028-02-10");
  const stipend = changeMeasure(closed, "T2", {
    status: "postponed",
    deadline: "1.12.2029",
    more: { ...closed.measures[1]!.more, reason: "Mangler veiledere." },
  });
  const fagbrev = changeMeasure(stipend, "T1", { status: "done", evaluation: "14 av 16 besto." });
  const added = addMeasure(deleteMeasure(fagbrev, "T4").plan, {
    action: "Lærlinger",
    status: "ongoing",
    deadline: "1.8.2028",
  });
  return changeRow(added, INDICATORS, "R1", { latest: "74 %" });
}

function linesOf(plan: Plan, year: number, today: string): readonly string[] {
  return reportPieces(plan, year, today).flatMap((piece) =>
    (piece.kind === "table" ? piece.rows.map((row) => row.join(" | ")) : [piece.text]).map((line) =>
      line.replaceAll("\u00A0", " ").replaceAll("\n", " "),
    ),
  );
}

test("the first report tells what is done, stopped and overdue, what it cost, and how far the indicators have come", () => {
  expect(linesOf(plan2027(), 2027, "2028-02-10")).toEqual([
    "Årsrapport 2027",
    "Planen har 4 tiltak. For 2027 er status: 1 er gjennomført, 1 pågår, 1 er ikke startet og 1 er avlyst.",
    "Status for tiltakene",
    "Tabell: Tiltakene med frist og status",
    "Tiltak | Ansvarlig | Frist | Status",
    "T1 Fagbrev på jobb |  | 31. desember 2028 | Pågår",
    "T2 Stipend |  | 1. desember 2027 | Ikke startet",
    "T3 Mentor |  | 2027 | Gjennomført",
    "T4 Felles planlegger |  |  | Avlyst",
    "Gjennomført",
    "T3 Mentor. Alle nye har en mentor.",
    "Stanset, og hvorfor",
    "T4 Felles planlegger. Årsak: Naboen trakk seg.",
    "Fristen er gått ut",
    "T2 Stipend. Fristen var 1. desember 2027. Årsak: Ingen søkte.",
    "Er målene nådd?",
    "Tabell: Indikatorene nå",
    "Indikator | Utgangspunkt | 2027 | Ønsket verdi",
    "Andel med fagbrev | 68 % (2026) | 71 % | 80 %, 2030",
    "Penger",
    "Tabell: Planlagt og brukt i 2027, i kroner",
    "Tiltak | Planlagt | Brukt",
    "T1 Fagbrev på jobb | 100 000 | 90 000",
    "T2 Stipend | 50 000 | ",
    "Sum | 150 000 | 90 000",
    "T2 skulle koste noe i året, men planen sier ikke hva det har kostet.",
  ]);
});

test("the next report tells what has changed since, and the last one still says what it said", () => {
  const lines = linesOf(plan2028(), 2028, "2029-02-01");
  expect(lines).toContain("Siden rapporten for 2027: 1 er gjennomført, 1 er flyttet eller utsatt og 1 er nytt.");
  expect(lines).toContain("T1 Fagbrev på jobb |  | 31. desember 2028 | Gjennomført (i fjor: Pågår)");
  expect(lines).toContain(
    "T2 Stipend. Fristen er flyttet fra 1. desember 2027 til 1. desember 2029. Årsak: Mangler veiledere.",
  );
  expect(lines).toContain("Andel med fagbrev | 68 % (2026) | 71 % | 74 % | 80 %, 2030");
  const again = linesOf(plan2028(), 2027, "2029-02-01");
  expect(again).toEqual(
    linesOf(plan2027(), 2027, "2028-02-10")
      .filter((line) => !/T4|Stanset/u.test(line))
      .map((line) =>
        line
          .replace("Planen har 4 tiltak.", "Planen har 3 tiltak.")
          .replace("1 pågår, 1 er ikke startet og 1 er avlyst", "1 pågår og 1 er ikke startet"),
      ),
  );
});

test("a year that is closed makes room for the next, and is closed once", () => {
  const closed = closeYear(plan2027(), 2027, "2028-02-10");
  expect(closed.measures.map(({ more }) => [more.used, more.reason])).toEqual(Array(4).fill([undefined, undefined]));
  const later = changeMeasure(closed, "T1", { status: "done", more: { ...closed.measures[0]!.more, used: "5" } });
  expect(closeYear(later, 2027, "2030-01-01")).toBe(later);
  expect(reportedIn(later.measures[0]!, 2027)).toEqual({
    ...{ status: "ongoing", deadline: "31.12.2028", reason: "", used: "90 000", proposal: "" },
  });
});

test("a year that was closed too early is opened again as it was, unless a word would be lost", () => {
  const plan = plan2027();
  const closed = closeYear(plan, 2027, "2028-02-10");
  expect(reopenYear(closed, 2027)).toEqual(plan);
  const said = changeMeasure(closed, "T2", { more: { ...closed.measures[1]!.more, reason: "Noe annet." } });
  expect(canReopen(said, 2027)).toBe(false);
  expect(reopenYear(said, 2027)).toBe(said);
  expect(canReopen(closeYear(closed, 2028, "2029-01-01"), 2027)).toBe(false);
  expect(canReopen(plan, 2027)).toBe(false);
});

test("last year's file gives what the plan does not know of that year, and changes nothing else", () => {
  const reworded = changeMeasure(deleteMeasure(plan2027(), "T4").plan, "T2", {
    action: "Stipend til studenter",
    status: "done",
  });
  const fresh = changeMeasure(reworded, "T1", { status: "done" });
  const taken = takeLastYear(fresh, plan2027(), 2028);
  expect([taken.found, taken.known, taken.gone]).toEqual([3, 0, 1]);
  expect(linesOf(taken.plan, 2028, "2028-12-31")).toEqual(
    expect.arrayContaining([
      "Siden rapporten for 2027: 2 er gjennomført og 1 er tatt ut av planen.",
      "T4 Felles planlegger (avlyst)",
      "Andel med fagbrev | 68 % (2026) | 71 % | 71 % | 80 %, 2030",
    ]),
  );
  const again = takeLastYear(taken.plan, changeMeasure(plan2027(), "T1", { status: "postponed" }), 2028);
  expect(again.known).toBe(3);
  expect(again.plan).toEqual(taken.plan);
});

test("a file of another plan is compared by words alone", () => {
  const other = addMeasure(addMeasure(emptyPlan("nb"), { action: "Noe helt annet" }), {
    action: "Fagbrev på jobb",
    status: "notStarted",
  });
  const taken = takeLastYear(plan2027(), other, 2028);
  expect([taken.found, taken.gone]).toEqual([1, 1]);
  expect(reportedIn(taken.plan.measures[0]!, 2027)?.status).toBe("notStarted");
  expect(reportedIn(taken.plan.measures[1]!, 2027)).toBeNull();
});

test("whatever two years' files hold, nothing is lost, doubled or overwritten", () => {
  const own = ({ measures }: Plan) => measures.map(({ more, ...rest }) => ({ ...rest, more: { ...more } }));
  fc.assert(
    fc.property(anyPlan, anyPlan, (plan, last) => {
      const { plan: taken } = takeLastYear(plan, last, 2028);
      expect(taken.measures.map(({ nr }) => nr)).toEqual(plan.measures.map(({ nr }) => nr));
      for (const [at, measure] of own(plan).entries()) expect(taken.measures[at]).toMatchObject(measure);
      expect(takeLastYear(taken, last, 2028).plan).toEqual(taken);
      const closed = closeYear(taken, 2028, "2029-01-15");
      expect(closeYear(closed, 2028, "2029-03-01")).toEqual(closed);
      expect(closed.measures.map((measure) => reportedIn(measure, 2027))).toEqual(
        taken.measures.map((measure) => reportedIn(measure, 2027)),
      );
    }),
    { numRuns: 60 },
  );
});

test("the year to report on is the last one until the summer", () => {
  expect(["2028-02-10", "2028-06-30", "2028-07-01"].map(yearToReport)).toEqual([2027, 2027, 2028]);
});
