import { VEDTAKSLOGG } from "../../../src/content/tables/vedtakslogg";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import type { Plan } from "../../../src/plan/Plan";
import { isLogged, LOG, logMeeting, logRowOf } from "../../../src/plan/questions/meetingLog";
import { addMeeting, changeMeeting, changeTreated, holdMeeting } from "../../../src/plan/questions/meetings";
import { changeRow } from "../../../src/plan/table/tableEditing";
import { placesOf } from "../checks/checkPlan";

const ITEM = "s5.factors.turnover";

function held(language: "nb" | "nn" = "nb"): { readonly plan: Plan; readonly id: string } {
  const { plan, id } = addMeeting(emptyPlan(language), "Utkast til plan", [ITEM]);
  const told = [
    ["date", "2026-08-25"],
    ["employers", "Kommunedirektør"],
    ["employees", "Fagforbundet\nNSF"],
    ["agreement", "Partene er enige."],
  ] as const;
  const met = told.reduce((sofar, [field, text]) => changeMeeting(sofar, id, field, text), plan);
  return { plan: holdMeeting(changeTreated(met, id, ITEM, "decided", "Flere fagarbeidere"), id), id };
}

const log = (plan: Plan, id: string): Plan => logMeeting(plan, VEDTAKSLOGG, id);
const cells = (plan: Plan, id: string) => logRowOf(plan, id)!.cells;

test("a meeting that was held is one row of the log, with its day, body, case and outcome", () => {
  const { plan, id } = held();
  expect(isLogged(plan, id)).toBe(false);
  const logged = log(log(plan, id), id);
  expect(cells(logged, id)).toMatchObject({
    date: "25. august 2026",
    body: "Drøfting med Fagforbundet og NSF",
    case: "Utkast til plan",
    outcome: "Flere fagarbeidere\nPartene er enige.",
    status: "Gjennomført",
  });
  expect(logged.tables[LOG]!.rows).toHaveLength(VEDTAKSLOGG.startingRows.length + 1);
  expect(isLogged(logged, id)).toBe(true);
});

test("the row follows the meeting", () => {
  const { plan, id } = held();
  const logged = log(plan, id);
  const later = changeTreated(logged, id, ITEM, "follow", "Kartlegge");
  expect(isLogged(later, id)).toBe(false);
  expect(cells(log(later, id), id)).toMatchObject({ status: "Må følges opp" });
});

test("what somebody has written in the row is not written over", () => {
  const { plan, id } = held();
  const logged = log(plan, id);
  const { nr } = logRowOf(logged, id)!;
  const edited = changeRow(logged, LOG, nr, { outcome: "Enighet, se protokoll", status: "" });
  const again = log(changeMeeting(edited, id, "agreement", "Uenighet"), id);
  expect(cells(again, id)).toMatchObject({ outcome: "Enighet, se protokoll", status: "Gjennomført" });
});

test.each(["nb", "nn"] as const)("the day in the log is the discussion that the checks ask for: %s", (language) => {
  const { plan, id } = held(language);
  expect(placesOf("discussion", plan)).toHaveLength(1);
  expect(placesOf("discussion", log(plan, id))).toEqual([]);
});
