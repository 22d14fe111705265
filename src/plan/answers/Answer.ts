/** A row of a "people" answer: a person or role, and how they take part. */
export interface Person {
  readonly who: string;
  readonly how: string;
}

/** A row of a "dates" answer. */
export interface DatedEvent {
  readonly what: string;
  /** ISO 8601 date, "2027-03-01", or words such as "høsten 2028"; "" while it is not set. */
  readonly when: string;
}

/** What the user has answered to one prompt; the kind is the prompt's kind of input. */
export type Answer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "people"; readonly people: readonly Person[] }
  | { readonly kind: "dates"; readonly events: readonly DatedEvent[] }
  | { readonly kind: "choices"; readonly chosen: readonly string[]; readonly other: string };

/** A step's answers by prompt id. A prompt that was not answered has no entry. */
export type StepAnswers = Readonly<Record<string, Answer>>;
