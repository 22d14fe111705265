import type { Measure } from "../measures/Measure";

/** What a yearly report keeps of a measure. */
export const REPORTED = ["status", "deadline", "reason", "used", "proposal"] as const;

export type ReportedField = (typeof REPORTED)[number];

/** What a measure was in a year that was reported on. */
export type ReportedMeasure = Readonly<Record<ReportedField, string>>;

/** What was reported of a row, and what says which unit it is from (units/originField): a copy of the row has neither. */
const OF_ROW_ALONE = /^(?:report|from|shared)\./u;
/** Of a row, of a measure, or of the whole report. */
const IN_PART = /^(?:([TRMB]\d+)\.)?(?:more\.)?report\.(\d{4})\./u;

/** The field that keeps what was reported in a year: "report.2027.status". Stands in users' documents; never renamed. */
export function reportField(year: number, field: ReportedField | "value"): string {
  return `report.${year}.${field}`;
}

/** Whether a field of a row belongs to that row alone. */
export function isOfRowAlone(field: string): boolean {
  return OF_ROW_ALONE.test(field);
}

/** The row and the year that a field of a part keeps a report of; null for other fields. */
export function reportOfField(field: string): { readonly row: string; readonly year: string } | null {
  const [, row = "", year] = IN_PART.exec(field) ?? [];
  return year === undefined ? null : { row, year };
}

/** Texts without what was reported, and without where they are from. */
export function withoutReports(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(texts).filter(([field]) => !isOfRowAlone(field));
  return own.length === Object.keys(texts).length ? texts : Object.fromEntries(own);
}

/** What a measure is now, as a report keeps it. */
export function reportedNow({ status, deadline, more }: Measure): ReportedMeasure {
  const { reason = "", used = "", proposal = "" } = more;
  return { status, deadline, reason, used, proposal };
}

/** The measure without what is said of one year alone. */
export function withoutReported(measure: Measure): Measure {
  const { reason, used, proposal, ...more } = measure.more;
  return [reason, used, proposal].every((text) => text === undefined) ? measure : { ...measure, more };
}

/** What was kept of a measure in a year; null where that year was not reported on, or the measure was not there. */
export function reportedIn({ more }: Measure, year: number): ReportedMeasure | null {
  const kept = REPORTED.map((field) => [field, more[reportField(year, field)]] as const);
  if (kept.every(([, text]) => text === undefined)) return null;
  const texts = kept.map(([field, text]) => [field, text === NOTHING ? "" : (text ?? "")]);
  return Object.fromEntries(texts) as ReportedMeasure;
}

/** Stands for a status that nobody had set: a field without a text is not kept. */
const NOTHING = "-";

/** The measure with what it was in a year; what is kept of that year stays. */
export function withReported(measure: Measure, year: number, reported: ReportedMeasure): Measure {
  if (reportedIn(measure, year) !== null) return measure;
  const kept = REPORTED.flatMap((field) => {
    const text = reported[field] === "" && field === "status" ? NOTHING : reported[field];
    return text === "" ? [] : [[reportField(year, field), text] as const];
  });
  return { ...measure, more: { ...measure.more, ...Object.fromEntries(kept) } };
}
