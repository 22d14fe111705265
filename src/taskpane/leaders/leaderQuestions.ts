import type { Guidance, GuidanceItem } from "../../content/Guidance";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { nextMeeting } from "../../plan/questions/nextMeeting";
import { questionState } from "../../plan/questions/questionState";
import { questionsOf, type Question } from "../guidance/questionsOf";
import type { LeadersPage } from "../state/Page";

/** A question to talk through, with its step and topic. */
export interface LeaderQuestion extends Question {
  readonly step: StepId;
}

/** All questions on which something can be kept, in the guidance's order. */
export function leaderQuestions(guidance: readonly Guidance[]): readonly LeaderQuestion[] {
  return guidance.flatMap((each) => questionsOf(each).map((question) => ({ ...question, step: each.step })));
}

/** How many of the questions something is said of. */
export function countAnswered(questions: readonly LeaderQuestion[], plan: Plan): number {
  return questions.filter(({ item }) => questionState(plan, item.id) !== "empty").length;
}

/** The questions for leaders of which nothing is said yet. */
export function openForLeaders(questions: readonly LeaderQuestion[], plan: Plan): readonly LeaderQuestion[] {
  return questions.filter(({ item }) => isMine(item) && questionState(plan, item.id) === "empty");
}

/** The ids of the questions that the page shows of all, and of the one that is open. */
export function idsShown(questions: readonly LeaderQuestion[], plan: Plan, page: LeadersPage): ReadonlySet<string> {
  const meeting = nextMeeting(plan)?.questions ?? [];
  const fits = ({ id }: GuidanceItem): boolean => {
    if (page.show === undefined) return true;
    if (page.show === "meeting") return meeting.includes(id);
    return questionState(plan, id) === (page.show === "open" ? "empty" : page.show);
  };
  const shown = questions.filter(
    ({ item }) => item.id === page.at || ((page.mine !== true || isMine(item)) && fits(item)),
  );
  return new Set(shown.map(({ item }) => item.id));
}

function isMine({ audience }: GuidanceItem): boolean {
  return audience.includes("leader");
}
