import type { Plan } from "../Plan";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { meetingsOf, treatedOf, type Meeting, type Treated } from "./meetings";

/** What was said of a question in a meeting. */
export interface InMeeting extends Treated {
  readonly meeting: Meeting;
  /** The question's id. */
  readonly item: string;
}

/** What meetings have decided, the latest meeting first. */
export function decisionsOf(plan: Plan): readonly InMeeting[] {
  return treatedIn(plan)
    .filter(({ decided }) => decided !== "")
    .toReversed();
}

/** What meetings have left to be followed up, what is due first first; what has no time that can be told comes last. */
export function followUpsOf(plan: Plan): readonly InMeeting[] {
  const key = ({ when }: InMeeting): string => sortKeyOfDate(when) ?? "~";
  return treatedIn(plan)
    .filter(({ follow }) => follow !== "")
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function treatedIn(plan: Plan): readonly InMeeting[] {
  return meetingsOf(plan).flatMap((meeting) =>
    meeting.questions.map((item) => ({ ...treatedOf(plan, meeting.id, item), meeting, item })),
  );
}
