import { refusedNumber } from "../thread/refusedLinks";
import { tickedItem } from "../ticks";

/** Behind a question's id, among the notes: when it was discussed, and by whom. These names stand in users' documents. */
export const DISCUSSED = ".discussed";
export const DISCUSSED_BY = ".discussed.by";

/** Behind a question's id: why it is not discussed. */
export const ASIDE = ".aside";

/** What stands where something is said without a reason. */
export const UNREASONED = "true";

/** Before a check's id: why what it finds is left as it is. */
export const CHECK = "check.";

/** Before all fields of a meeting: "meeting.<id>.name". */
export const MEETING = "meeting.";

/** Before the municipality's figures: "figures.population". */
export const FIGURES = "figures.";

/** Between a meeting's id and that of one of its questions: "meeting.<id>.q.<question>.said". */
export const QUESTION = "q.";

/** Where a question stands among the meeting's others, 1 the first. Two who add questions change no field of each other's. */
export const ORDER = "order";

/** Behind a question's id and the fingerprint of a line: the tokens of what was made of it, or the step whose text it is in. */
const LINE = /\.[0-9a-f]{16}\.(?:links|text)$/u;

/** What a field among the notes tells besides a note. */
export type FactField =
  | { readonly kind: "discussed" | "discussedBy" | "aside" | "line"; readonly item: string }
  /** Figures that others have made. */
  | { readonly kind: "figures"; readonly item: string }
  | { readonly kind: "meeting"; readonly id: string; readonly item: string | null; readonly field: string };

/** What a field among the notes tells of a question or a meeting; null for notes, and for what else stands among them. */
export function factField(field: string): FactField | null {
  if (field.startsWith(MEETING)) return meetingField(field.slice(MEETING.length));
  if (field.startsWith(FIGURES)) return { kind: "figures", item: field };
  if (field.endsWith(DISCUSSED)) return { kind: "discussed", item: field.slice(0, -DISCUSSED.length) };
  if (field.endsWith(DISCUSSED_BY)) return { kind: "discussedBy", item: field.slice(0, -DISCUSSED_BY.length) };
  if (field.endsWith(ASIDE)) return { kind: "aside", item: field.slice(0, -ASIDE.length) };
  const line = LINE.exec(field);
  return line === null ? null : { kind: "line", item: field.slice(0, line.index) };
}

function meetingField(rest: string): FactField {
  const start = rest.indexOf(".");
  const id = rest.slice(0, start);
  const of = rest.slice(start + 1);
  if (!of.startsWith(QUESTION)) return { kind: "meeting", id, item: null, field: of };
  const end = of.lastIndexOf(".");
  return { kind: "meeting", id, item: of.slice(QUESTION.length, end), field: of.slice(end + 1) };
}

/** Whether a field among the notes is why a check was set aside, also one of a later version. */
export function isReason(field: string): boolean {
  return field.startsWith(CHECK);
}

/** Before what is kept of a yearly report: "report.2027.closed". */
const REPORT = /^report\.\d{4}\./u;

/** Whether a field among the notes is a note to a question, or what was said of one in a meeting. */
export function isNote(field: string): boolean {
  const fact = factField(field);
  if (fact !== null) return fact.kind === "meeting" && fact.field === "said";
  const isMark = REPORT.test(field) || isReason(field);
  return tickedItem(field) === null && !isMark && refusedNumber(field) === null;
}

/** What no user has written, of a meeting. */
const MARKS = [ORDER, "at", "form", "minutes", "held"];

/** Whether a field among the notes is kept of a yearly report. */
export function isOfReport(field: string): boolean {
  return REPORT.test(field);
}

function isMarkOfReport(field: string): boolean {
  return REPORT.test(field) && field.endsWith(".closed");
}

/** Whether a field among the notes holds words of the user's, and no mark of ours. */
export function holdsWords(field: string): boolean {
  const fact = factField(field);
  if (fact === null) return tickedItem(field) === null && refusedNumber(field) === null && !isMarkOfReport(field);
  if (fact.kind === "figures") return false;
  return fact.kind !== "line" && (fact.kind !== "meeting" || !MARKS.includes(fact.field));
}
