/** How far a measure has come; "" while nobody has said. */
export const MEASURE_STATUSES = ["", "notStarted", "ongoing", "done", "postponed", "cancelled"] as const;

export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** The fields that the action plan has. */
export const MEASURE_TEXTS = ["need", "action", "responsible", "deadline", "cost", "evaluation"] as const;

/** A measure (tiltak): one row of the action plan. All texts are the user's own, and may be empty. */
export interface Measure {
  /** "T1", "T2" …: the row's identity, in the pane and in Word. Never used twice in one plan. */
  readonly nr: string;
  /** Behov for kompetanse. */
  readonly need: string;
  /** Tiltak og målgruppe. */
  readonly action: string;
  readonly responsible: string;
  /** Frist: a date or words such as "høsten 2027", as the user wrote it. */
  readonly deadline: string;
  /** Kostnad/finansiering. */
  readonly cost: string;
  /** A MeasureStatus, or the words that someone has written in Word in its place. */
  readonly status: string;
  readonly evaluation: string;
  /** What further forms ask of the same measure, by column id; a field without a text has no entry. */
  readonly more: Readonly<Record<string, string>>;
}

/** A measure with nothing filled in. */
export function emptyMeasure(nr: string): Measure {
  const texts = { need: "", action: "", responsible: "", deadline: "", cost: "", evaluation: "" };
  return { nr, ...texts, status: "", more: {} };
}
