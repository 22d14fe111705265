/** How far a measure has come; "" while nobody has said. */
export const MEASURE_STATUSES = ["", "notStarted", "ongoing", "done", "postponed", "cancelled"] as const;

export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

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
  readonly status: MeasureStatus;
  readonly evaluation: string;
}
