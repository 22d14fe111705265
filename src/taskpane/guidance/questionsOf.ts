import type { Guidance, GuidanceItem, GuidanceTopic } from "../../content/Guidance";
import { isQuestion } from "./isQuestion";

/** A question of the guidance, with the topic that it belongs to. */
export interface Question {
  readonly topic: GuidanceTopic;
  readonly item: GuidanceItem;
}

/** The questions of a step on which notes can be kept, in the guidance's order. */
export function questionsOf({ topics }: Guidance): readonly Question[] {
  return topics.flatMap((topic) => topic.items.filter(isQuestion).map((item) => ({ topic, item })));
}

/** Those of the questions that are for leaders. */
export function forLeaders(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ item }) => item.audience.includes("leader"));
}
