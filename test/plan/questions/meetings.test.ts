import { fc } from "../../seeded";
import { contentCounts } from "../../../src/plan/contentCounts";
import { mergePart } from "../../../src/plan/merge/mergePart";
import type { Plan } from "../../../src/plan/Plan";
import {
  addMeeting,
  changeMeeting,
  changeTreated,
  deleteMeeting,
  holdMeeting,
  isTreated,
  MEETING_FIELDS,
  meetingOf,
  meetingsOf,
  setMeetingQuestions,
  toggleMeetingQuestion,
  treatedOf,
  TREATED_FIELDS,
} from "../../../src/plan/questions/meetings";
import { discussionOf } from "../../../src/plan/questions/questionState";
import { withoutNotes } from "../../../src/plan/withoutNotes";
import { empty } from "../planEdits";

const ITEMS = ["s5.factors.demography", "s5.factors.turnover", "s6.retain.why"] as const;
const [FIRST, SECOND, THIRD] = ITEMS;
const { plan: planned, id } = addMeeting(empty, "Drøftingsmøte", [FIRST, SECOND]);
const merge = (base: Plan, theirs: Plan, ours: Plan): Plan => mergePart("reflections", { base, theirs, ours });

test("a meeting has a name and questions in their order", () => {
  expect(meetingsOf(planned)).toMatchObject([{ id, name: "Drøftingsmøte", date: "", questions: [FIRST, SECOND] }]);
  expect(meetingOf(setMeetingQuestions(planned, id, [THIRD, FIRST]), id).questions).toEqual([THIRD, FIRST]);
  expect(meetingOf(toggleMeetingQuestion(planned, id, FIRST), id).questions).toEqual([SECOND]);
});

test("meetings come by their days, and those without one last", () => {
  const later = addMeeting(planned, "Senere");
  const first = addMeeting(later.plan, "Først");
  const dated = changeMeeting(changeMeeting(first.plan, later.id, "date", "2027-11-03"), first.id, "date", "mai 2027");
  expect(meetingsOf(dated).map(({ name }) => name)).toEqual(["Først", "Senere", "Drøftingsmøte"]);
});

test("what is said of a question stays with its meeting, also when the question is taken out and put in again", () => {
  const said = changeTreated(planned, id, FIRST, "said", "Mange går av\nVi mangler vikarer");
  const out = toggleMeetingQuestion(said, id, FIRST);
  expect(treatedOf(toggleMeetingQuestion(out, id, FIRST), id, FIRST).said).toContain("vikarer");
  expect(isTreated(said, id, SECOND)).toBe(false);
  expect(contentCounts(said).notes).toBe(1);
});

test("a meeting that is over makes what was treated discussed, on its day and by those who were there", () => {
  const there = [
    ["date", "2027-05-12"],
    ["employers", "Kommunedirektør\nHR-sjef"],
    ["employees", "Fagforbundet"],
  ] as const;
  const met = there.reduce((plan, [field, text]) => changeMeeting(plan, id, field, text), planned);
  const held = holdMeeting(changeTreated(met, id, FIRST, "decided", "Kartlegge innen juni"), id);
  expect(discussionOf(held, FIRST)).toEqual({ when: "2027-05-12", who: "Kommunedirektør, HR-sjef; Fagforbundet" });
  expect(discussionOf(held, SECOND)).toBeNull();
  expect(meetingOf(held, id).held).toBe("true");
});

test("a meeting that is deleted leaves nothing, and the others alone", () => {
  const other = addMeeting(planned, "Et annet", [THIRD]);
  expect(deleteMeeting(other.plan, other.id)).toEqual(planned);
  expect(deleteMeeting(planned, id)).toEqual(empty);
});

test("without notes there are no meetings: what was said there is nobody else's business", () => {
  expect(withoutNotes(changeTreated(planned, id, FIRST, "said", "Kari slutter"))).toEqual(empty);
});

test("two who put questions into a meeting at once get both", () => {
  const merged = merge(planned, toggleMeetingQuestion(planned, id, THIRD), toggleMeetingQuestion(planned, id, SECOND));
  expect(meetingOf(merged, id).questions).toEqual([FIRST, THIRD]);
  expect(merged.conflicts).toEqual([]);
});

test("what one writes in a meeting that another deletes at once is there still, with its question", () => {
  const written = changeTreated(planned, id, SECOND, "said", "Mange går av");
  const merged = merge(planned, deleteMeeting(planned, id), written);
  expect(meetingsOf(merged)).toMatchObject([{ id, name: "", questions: [SECOND] }]);
  expect(treatedOf(merged, id, SECOND).said).toBe("Mange går av");
  const movedOn = changeMeeting(planned, id, "at", SECOND);
  expect(meetingsOf(merge(planned, deleteMeeting(planned, id), movedOn))).toEqual([]);
});

test("nothing that two write in meetings at once is lost", () => {
  const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text && text !== "");
  const treat = fc.tuple(fc.constantFrom(...ITEMS), fc.constantFrom(...TREATED_FIELDS), word);
  const tell = fc.tuple(fc.constantFrom(...MEETING_FIELDS), word);
  const edits = fc.record({ treated: fc.array(treat, { maxLength: 5 }), told: fc.array(tell, { maxLength: 3 }) });
  const edited = ({
    treated,
    told,
  }: {
    treated: [string, (typeof TREATED_FIELDS)[number], string][];
    told: [(typeof MEETING_FIELDS)[number], string][];
  }) =>
    told.reduce(
      (plan, [field, text]) => changeMeeting(plan, id, field, text),
      treated.reduce((plan, [item, field, text]) => changeTreated(plan, id, item, field, text), planned),
    );
  fc.assert(
    fc.property(edits, edits, (one, two) => {
      const [theirs, ours] = [edited(one), edited(two)];
      const merged = JSON.stringify(merge(planned, theirs, ours));
      const before = Object.values(planned.reflections);
      const texts = [theirs, ours]
        .flatMap(({ reflections }) => Object.values(reflections))
        .filter((text) => !before.includes(text));
      expect(texts.filter((text) => !merged.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    }),
  );
});
