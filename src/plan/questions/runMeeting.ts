import type { Plan } from "../Plan";
import { changeMeeting, meetingOf, setMeetingQuestions, type Meeting } from "./meetings";

/** The place of the question that a meeting has come to, 0 the first; -1 where it has none. */
export function placeIn({ questions, at }: Pick<Meeting, "questions" | "at">): number {
  return questions.length === 0 ? -1 : Math.max(0, questions.indexOf(at));
}

/** The id of the question that a meeting has come to; "" where it has none. */
export function itemAt(meeting: Pick<Meeting, "questions" | "at">): string {
  return meeting.questions[placeIn(meeting)] ?? "";
}

/** The plan in which a meeting has come to a question by its place; the first or the last where there is none such. */
export function goToPlace(plan: Plan, id: string, place: number): Plan {
  const { questions, at } = meetingOf(plan, id);
  const item = questions[Math.min(Math.max(0, place), questions.length - 1)];
  return item === undefined || item === at ? plan : changeMeeting(plan, id, "at", item);
}

/** The plan in which a meeting has gone on, or back, by so many questions. */
export function moveMeeting(plan: Plan, id: string, by: number): Plan {
  return goToPlace(plan, id, placeIn(meetingOf(plan, id)) + by);
}

/** The plan in which a question of a meeting has moved up or down among its others. */
export function moveMeetingQuestion(plan: Plan, id: string, item: string, by: -1 | 1): Plan {
  const { questions } = meetingOf(plan, id);
  const place = questions.indexOf(item);
  const to = place + by;
  if (place < 0 || to < 0 || to >= questions.length) return plan;
  return setMeetingQuestions(plan, id, questions.toSpliced(place, 1).toSpliced(to, 0, item));
}
