import { decisionsOf, followUpsOf } from "../../../src/plan/questions/decisions";
import {
  addMeeting,
  changeMeeting,
  changeTreated,
  holdMeeting,
  meetingsOf,
} from "../../../src/plan/questions/meetings";
import { nextMeeting, toggleInNextMeeting } from "../../../src/plan/questions/nextMeeting";
import { empty } from "../planEdits";

const ONE = "s5.factors.demography";
const TWO = "s5.factors.turnover";

test("a first question makes the next meeting, and others come into the same", () => {
  const plan = toggleInNextMeeting(toggleInNextMeeting(empty, ONE, "Neste møte"), TWO, "Neste møte");
  expect(meetingsOf(plan)).toMatchObject([{ name: "Neste møte", questions: [ONE, TWO] }]);
  expect(nextMeeting(toggleInNextMeeting(plan, ONE, "Neste møte"))?.questions).toEqual([TWO]);
});

test("a meeting that is held takes no more questions: another is planned", () => {
  const held = addMeeting(empty, "Mai", [ONE]);
  const plan = toggleInNextMeeting(holdMeeting(held.plan, held.id), TWO, "Neste møte");
  expect(nextMeeting(plan)).toMatchObject({ name: "Neste møte", questions: [TWO] });
  expect(meetingsOf(plan)).toHaveLength(2);
});

test("decisions are told latest meeting first, follow-ups by when they are due", () => {
  const first = addMeeting(empty, "Mai", [ONE, TWO]);
  const may = changeMeeting(first.plan, first.id, "date", "2027-05-01");
  const later = addMeeting(may, "Juni", [ONE]);
  const said = [
    [first.id, ONE, "decided", "Først"],
    [later.id, ONE, "decided", "Sist"],
    [first.id, TWO, "follow", "Uten frist"],
    [first.id, ONE, "follow", "Til høsten"],
    [first.id, ONE, "when", "høsten 2027"],
    [later.id, ONE, "follow", "Til sommeren"],
    [later.id, ONE, "when", "2027-07-01"],
  ] as const;
  const plan = said.reduce(
    (sofar, [id, item, field, text]) => changeTreated(sofar, id, item, field, text),
    changeMeeting(later.plan, later.id, "date", "2027-06-01"),
  );
  expect(decisionsOf(plan).map(({ decided }) => decided)).toEqual(["Sist", "Først"]);
  expect(followUpsOf(plan).map(({ follow }) => follow)).toEqual(["Til sommeren", "Til høsten", "Uten frist"]);
});
