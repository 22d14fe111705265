import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { ASIDE, DISCUSSED, DISCUSSED_BY, UNREASONED } from "./factFields";

/** That a question was discussed. */
export interface Discussion {
  /** A date (ISO 8601), or the user's own words such as "høsten 2027". */
  readonly when: string;
  /** Roles, as the user wrote them: "ledergruppen, tillitsvalgte"; "" where that is not said. */
  readonly who: string;
}

/** How far a question has come. */
export type QuestionState = "empty" | "note" | "discussed" | "aside";

/** When a question of the guidance was discussed and by whom, by its id; null where it was not. */
export function discussionOf({ reflections }: Plan, item: string): Discussion | null {
  const when = reflections[item + DISCUSSED];
  return when === undefined ? null : { when, who: reflections[item + DISCUSSED_BY] ?? "" };
}

/** The plan in which a question was discussed, or in which it was not. What is no longer set aside is discussed. */
export function setDiscussed(plan: Plan, item: string, discussion: Discussion | null): Plan {
  const { when = "", who = "" } = discussion ?? {};
  const said = setNote(setNote(plan, item + DISCUSSED, when), item + DISCUSSED_BY, when.trim() === "" ? "" : who);
  return discussion === null ? said : setNote(said, item + ASIDE, "");
}

/** Why a question is not discussed, "" where it was set aside without a reason; null where it was not set aside. */
export function asideReason({ reflections }: Plan, item: string): string | null {
  const reason = reflections[item + ASIDE];
  return reason === UNREASONED ? "" : (reason ?? null);
}

/** The plan with a question set aside, for a reason or ""; null takes that back. */
export function setQuestionAside(plan: Plan, item: string, reason: string | null): Plan {
  return setNote(plan, item + ASIDE, reason === null ? "" : reason.trim() === "" ? UNREASONED : reason);
}

/** How far a question has come: what was decided of it counts more than what is only noted. */
export function questionState(plan: Plan, item: string): QuestionState {
  if (plan.reflections[item + ASIDE] !== undefined) return "aside";
  if (plan.reflections[item + DISCUSSED] !== undefined) return "discussed";
  return plan.reflections[item] === undefined ? "empty" : "note";
}
