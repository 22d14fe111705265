import { contentCounts } from "../../../src/plan/contentCounts";
import { holdsWords, isNote } from "../../../src/plan/questions/factFields";
import { planTexts } from "../../../src/plan/checks/planTexts";
import { setNote } from "../../../src/plan/notes";
import {
  asideReason,
  discussionOf,
  questionState,
  setDiscussed,
  setQuestionAside,
} from "../../../src/plan/questions/questionState";
import { withoutNotes } from "../../../src/plan/withoutNotes";
import { empty } from "../planEdits";

const ITEM = "s5.factors.demography";
const MAY = { when: "2027-05-12", who: "ledergruppen, tillitsvalgte" };

test("a question is empty, noted, discussed or set aside", () => {
  const noted = setNote(empty, ITEM, "Mange går av");
  const discussed = setDiscussed(noted, ITEM, MAY);
  const aside = setQuestionAside(discussed, ITEM, "Gjelder ikke oss");
  expect([empty, noted, discussed, aside].map((plan) => questionState(plan, ITEM))).toEqual([
    "empty",
    "note",
    "discussed",
    "aside",
  ]);
  expect(discussionOf(aside, ITEM)).toEqual(MAY);
});

test("what is discussed is no longer set aside, and both are taken back", () => {
  const plan = setDiscussed(setQuestionAside(empty, ITEM, ""), ITEM, MAY);
  expect(questionState(plan, ITEM)).toBe("discussed");
  expect(setDiscussed(plan, ITEM, null)).toEqual(empty);
  expect(setQuestionAside(setQuestionAside(empty, ITEM, ""), ITEM, null)).toEqual(empty);
});

test("a question can be set aside without a reason", () => {
  expect(asideReason(setQuestionAside(empty, ITEM, " "), ITEM)).toBe("");
  expect(asideReason(setQuestionAside(empty, ITEM, "Senere"), ITEM)).toBe("Senere");
  expect(asideReason(empty, ITEM)).toBeNull();
});

test("what is told of a question is no note, and stays when the notes go", () => {
  const plan = setDiscussed(setNote(empty, ITEM, "Kari slutter"), ITEM, MAY);
  expect(contentCounts(plan).notes).toBe(1);
  expect(Object.keys(plan.reflections).filter(isNote)).toEqual([ITEM]);
  expect(questionState(withoutNotes(plan), ITEM)).toBe("discussed");
  expect(JSON.stringify(withoutNotes(plan))).not.toContain("Kari");
});

test("who discussed it is looked through for names, and marks of ours are not", () => {
  const plan = setQuestionAside(setDiscussed(empty, ITEM, MAY), "s5.factors.turnover", "Tas i juni");
  expect(planTexts(plan).map(({ text }) => text)).toEqual([MAY.when, MAY.who, "Tas i juni"]);
  expect(["meeting.a1.at", `meeting.a1.q.${ITEM}.order`, `${ITEM}.0123456789abcdef.links`].some(holdsWords)).toBe(
    false,
  );
});
