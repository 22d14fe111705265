import { cleanText } from "../answers/cleanText";
import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { factField, holdsWords, MEETING, ORDER, QUESTION } from "./factFields";
import { setDiscussed } from "./questionState";

/** What is said of a meeting as a whole. Names of fields stand in users' documents. */
export const MEETING_FIELDS = [
  "name",
  /** ISO 8601, or the user's own words. */
  "date",
  "time",
  "place",
  /** Hjemmel: HTA 3.2, AML § 8-2 … */
  "basis",
  /** By role, employer's side and the employees' apart. */
  "employers",
  "employees",
  /** What was sent to those who came, and when. */
  "papers",
  "background",
  /** Arbeidsgivers syn: what the employer puts forward. */
  "proposal",
  /** Each organisation's view, by its name. */
  "views",
  /** Arbeidsgivers svar, with reasons (AML § 8-2). */
  "answer",
  /** Whether they agree, and what happens next. */
  "agreement",
  /** Who has approved the minutes, by role, and when. */
  "approval",
  /** Id of the question that the meeting has come to. */
  "at",
  /** "igp" where each question is taken alone, in groups and in plenary, with the minutes of each (see phases). */
  "form",
  /** "protocol" where the minutes are to hold nothing but what was decided. */
  "minutes",
  /** "true" when it is over. */
  "held",
] as const;

export type MeetingField = (typeof MEETING_FIELDS)[number];

/** What is said of one question in a meeting. */
export const TREATED_FIELDS = [
  /** As it is spoken, a line for each point. */
  "said",
  "decided",
  "follow",
  /** Who follows up, a role. */
  "who",
  /** When: a date, or the user's own words. */
  "when",
  /** A show of hands as lines "alternative: number". */
  "votes",
] as const;

export type TreatedField = (typeof TREATED_FIELDS)[number];

/** A meeting about questions of the guidance: planned, or held. All texts are the user's own, "" while not set. */
export interface Meeting extends Readonly<Record<MeetingField, string>> {
  readonly id: string;
  /** The ids of its questions, in their order. */
  readonly questions: readonly string[];
}

/** What was said of a question. */
export type Treated = Readonly<Record<TreatedField, string>>;

/** The plan's meetings of which something is said, the first first; those without a date that can be told come last. */
export function meetingsOf(plan: Plan): readonly Meeting[] {
  const ids = new Set(
    meetingFields(plan.reflections).flatMap(({ field, fact }) => (holdsWords(field) ? [fact.id] : [])),
  );
  const key = ({ date, id }: Meeting): string => `${sortKeyOfDate(date) ?? "~"} ${id}`;
  return [...ids].map((id) => meetingOf(plan, id)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A meeting by its id; one that nobody has made is empty. */
export function meetingOf({ reflections }: Plan, id: string): Meeting {
  const fields = Object.fromEntries(
    MEETING_FIELDS.map((field) => [field, reflections[fieldOf(id, field)] ?? ""] as const),
  ) as Record<MeetingField, string>;
  return { ...fields, id, questions: questionsOf(reflections, id) };
}

/** The plan with one meeting more, and the meeting's id. */
export function addMeeting(
  plan: Plan,
  name: string,
  questions: readonly string[] = [],
): { readonly plan: Plan; readonly id: string } {
  const id = crypto.randomUUID().slice(0, 8);
  const named = setNote(plan, fieldOf(id, "name"), name.trim() === "" ? id : name);
  return { plan: setMeetingQuestions(named, id, questions), id };
}

/** The plan with another text in a field of a meeting. */
export function changeMeeting(plan: Plan, id: string, field: MeetingField, text: string): Plan {
  return setNote(plan, fieldOf(id, field), text);
}

/** The plan in which a meeting takes these questions, in this order. What was said of others stays until the meeting goes. */
export function setMeetingQuestions(plan: Plan, id: string, questions: readonly string[]): Plan {
  const left = questionsOf(plan.reflections, id).filter((item) => !questions.includes(item));
  const without = left.reduce((sofar, item) => setNote(sofar, questionField(id, item, ORDER), ""), plan);
  return questions.reduce(
    (sofar, item, index) => setNote(sofar, questionField(id, item, ORDER), String(index + 1)),
    without,
  );
}

/** The plan with one question more, last in a meeting, or without it. */
export function toggleMeetingQuestion(plan: Plan, id: string, item: string): Plan {
  const questions = questionsOf(plan.reflections, id);
  const isIn = questions.includes(item);
  return setMeetingQuestions(plan, id, isIn ? questions.filter((each) => each !== item) : [...questions, item]);
}

/** The plan without a meeting and all that was said there. */
export function deleteMeeting(plan: Plan, id: string): Plan {
  const kept = Object.entries(plan.reflections).filter(([field]) => !field.startsWith(`${MEETING}${id}.`));
  return { ...plan, reflections: Object.fromEntries(kept) };
}

/** What was said of a question in a meeting. */
export function treatedOf({ reflections }: Plan, id: string, item: string): Treated {
  return Object.fromEntries(
    TREATED_FIELDS.map((field) => [field, reflections[questionField(id, item, field)] ?? ""] as const),
  ) as Record<TreatedField, string>;
}

/** The plan with another text in a field of what was said of a question. */
export function changeTreated(plan: Plan, id: string, item: string, field: TreatedField, text: string): Plan {
  return setNote(plan, questionField(id, item, field), text);
}

/** Whether anything was said of a question in a meeting. */
export function isTreated(plan: Plan, id: string, item: string): boolean {
  return Object.values(treatedOf(plan, id, item)).some((text) => text !== "");
}

/** The plan in which a meeting is over: what something was said of is discussed, on its day and by those who were there. */
export function holdMeeting(plan: Plan, id: string): Plan {
  const { date, employers, employees, questions } = meetingOf(plan, id);
  const who = [employers, employees]
    .map((side) => cleanText(side).split("\n").filter(Boolean).join(", "))
    .filter(Boolean)
    .join("; ");
  const discussed = questions
    .filter((item) => isTreated(plan, id, item))
    .reduce((sofar, item) => setDiscussed(sofar, item, { when: date, who }), plan);
  return setNote(discussed, fieldOf(id, "held"), "true");
}

function fieldOf(id: string, field: MeetingField): string {
  return `${MEETING}${id}.${field}`;
}

function questionField(id: string, item: string, field: TreatedField | typeof ORDER): string {
  return `${MEETING}${id}.${QUESTION}${item}.${field}`;
}

/**
 * A meeting without a name was deleted by one while somebody else wrote in it: what was written comes up with its questions.
 */
function questionsOf(reflections: Plan["reflections"], id: string): readonly string[] {
  const isDeleted = reflections[fieldOf(id, "name")] === undefined;
  const orders = new Map<string, number>();
  for (const { fact, text } of meetingFields(reflections)) {
    if (fact.id !== id || fact.item === null) continue;
    if (fact.field === ORDER) orders.set(fact.item, Number.parseFloat(text) || 0);
    else if (isDeleted && !orders.has(fact.item)) orders.set(fact.item, 0);
  }
  const found = [...orders].map(([item, order]) => ({ item, order }));
  return found.toSorted((a, b) => a.order - b.order || (a.item < b.item ? -1 : 1)).map(({ item }) => item);
}

function meetingFields(reflections: Plan["reflections"]) {
  return Object.entries(reflections).flatMap(([field, text]) => {
    const fact = factField(field);
    return fact?.kind === "meeting" ? [{ field, fact, text }] : [];
  });
}
