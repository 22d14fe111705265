import { CASE_HEADINGS, CASE_SECTIONS, USUAL_SECTIONS, type CaseSectionId } from "../../content/decision/caseSections";
import { cleanAnswer } from "../answers/cleanAnswer";
import { isAnswered } from "../answers/isAnswered";
import type { Answer } from "../answers/Answer";
import type { Plan } from "../Plan";

/** Among the plan's choices: the sections of a case paper in their order, what the municipality calls each, and what is chosen for it. Stand in users' documents. */
const SECTIONS = "case.sections";
const HEADING = "case.heading.";
const NEEDS = "case.needs";
const FRAME = "case.frame.";

/** Before the names of all that is chosen for what a plan is decided by. */
export const CASE = "case.";

/** The sections that a case paper has, in their order. */
export function caseSections({ choices }: Plan): readonly CaseSectionId[] {
  const answer = choices[SECTIONS];
  if (answer?.kind !== "choices") return USUAL_SECTIONS;
  return answer.chosen.flatMap((id) => CASE_SECTIONS.find((each) => each === id) ?? []);
}

/** All sections: those that the paper has in its order, then the others. */
export function allCaseSections(plan: Plan): readonly CaseSectionId[] {
  const shown = caseSections(plan);
  return [...shown, ...CASE_SECTIONS.filter((id) => !shown.includes(id))];
}

/** The plan whose case paper has these sections, in this order. */
export function setCaseSections(plan: Plan, sections: readonly CaseSectionId[]): Plan {
  return withChoice(plan, SECTIONS, { kind: "choices", chosen: [...new Set(sections)], other: "" });
}

/** What a section of the paper is called. */
export function caseHeading(plan: Plan, id: CaseSectionId): string {
  return ownCaseHeading(plan, id).trim() || (CASE_HEADINGS[id][plan.meta.language][0] ?? "");
}

/** What the municipality has written for a section; "" where it has not. */
export function ownCaseHeading({ choices }: Plan, id: CaseSectionId): string {
  const answer = choices[HEADING + id];
  return answer?.kind === "text" ? answer.text : "";
}

/** The plan in which a section is called something else. */
export function setCaseHeading(plan: Plan, id: CaseSectionId, text: string): Plan {
  return withChoice(plan, HEADING + id, { kind: "text", text });
}

/** The numbers of the needs that the user holds for the most pressing; null while nobody has said. */
export function chosenNeeds({ choices }: Plan): readonly string[] | null {
  const answer = choices[NEEDS];
  return answer?.kind === "list" ? answer.items : null;
}

/** The plan in which these needs, by their numbers, are the most pressing; none takes the choice back. */
export function setChosenNeeds(plan: Plan, nrs: readonly string[]): Plan {
  return withChoice(plan, NEEDS, { kind: "list", items: nrs });
}

/** Who pays: the budget that is decided on, others, or nobody yet. Stand in users' documents, behind "case.frame.". */
export const FRAMES = ["inside", "grant", "outside"] as const;

export type Frame = (typeof FRAMES)[number] | "unknown";

/** What the user has said of who pays, by the words of the measures; null where they have not. */
export function chosenFrame({ choices }: Plan, financing: string): (typeof FRAMES)[number] | null {
  const says = (frame: string): boolean => {
    const answer = choices[FRAME + frame];
    return answer?.kind === "list" && answer.items.some((item) => keyOf(item) === keyOf(financing));
  };
  return FRAMES.find(says) ?? null;
}

/** The plan in which what is paid for so is within one of the frames; null takes back what was said. */
export function setFrame(plan: Plan, financing: string, frame: (typeof FRAMES)[number] | null): Plan {
  return FRAMES.reduce((sofar, each) => {
    const answer = sofar.choices[FRAME + each];
    const others = (answer?.kind === "list" ? answer.items : []).filter((item) => keyOf(item) !== keyOf(financing));
    const items = each === frame ? [...others, financing] : others;
    return withChoice(sofar, FRAME + each, { kind: "list", items });
  }, plan);
}

function keyOf(financing: string): string {
  return financing.trim().toLocaleLowerCase("nb");
}

function withChoice(plan: Plan, id: string, answer: Answer): Plan {
  const others = Object.entries(plan.choices).filter(([known]) => known !== id);
  const clean = cleanAnswer(answer);
  return { ...plan, choices: Object.fromEntries(isAnswered(clean) ? [...others, [id, clean]] : others) };
}
