import type { Plan } from "../Plan";
import { addMeeting, meetingsOf, toggleMeetingQuestion, type Meeting } from "./meetings";

/** The meeting that comes next, the first that is not held; null where none is planned. */
export function nextMeeting(plan: Plan): Meeting | null {
  return meetingsOf(plan).find(({ held }) => held === "") ?? null;
}

/** The plan with one question more in the next meeting, or without it there. Where none is planned, one of that name is. */
export function toggleInNextMeeting(plan: Plan, item: string, name: string): Plan {
  const next = nextMeeting(plan);
  return next === null ? addMeeting(plan, name, [item]).plan : toggleMeetingQuestion(plan, next.id, item);
}
