import type { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import { textLines } from "../../../plan/answers/textLines";
import type { Plan } from "../../../plan/Plan";
import { meetingOf, treatedOf } from "../../../plan/questions/meetings";
import type { ShownQuestion } from "../../../plan/questions/onScreen";
import { readPhases } from "../../../plan/questions/phases";
import { itemAt, placeIn } from "../../../plan/questions/runMeeting";
import { clockOf, secondsLeft } from "./meetingClock";
import type { MeetingQuestions } from "../useQuestions";

/** The words of the page of a meeting. */
export type MeetingWords = (typeof MEETING_STRINGS)["nb"];

/** What is shown large of a meeting: the question that it has come to. */
export function shownQuestion(plan: Plan, id: string, questions: MeetingQuestions, words: MeetingWords): ShownQuestion {
  const meeting = meetingOf(plan, id);
  const place = placeIn(meeting);
  const item = itemAt(meeting);
  const clock = clockOf(id, item);
  const minutes = readPhases(meeting.form);
  return {
    language: plan.meta.language,
    position: place < 0 ? "" : words.position(place + 1, meeting.questions.length),
    topic: questions.topics[item] ?? "",
    question: place < 0 ? words.noQuestions : (questions.asked[item] ?? item),
    phase: minutes === null ? "" : words.phase(words.phaseNames[clock.phase], minutes[clock.phase]),
    left: secondsLeft(clock, Date.now()),
    isRunning: clock.since !== null,
    decidedTitle: words.decidedSoFar,
    decided: textLines(treatedOf(plan, id, item).decided),
    previous: words.previous,
    next: words.next,
  };
}
