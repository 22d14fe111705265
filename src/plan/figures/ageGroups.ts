/** The age groups that all figures come in, as Statistics Norway's codelist agg_Funksjonell4 has them. Stand in users' documents. */
export const AGE_GROUPS = ["0", "1-5", "6-12", "13-15", "16-19", "20-44", "45-66", "67-79", "80-89", "90+"] as const;

export type AgeGroup = (typeof AGE_GROUPS)[number];

/** Persons in each of the age groups. */
export type Ages = readonly number[];

/** What is told of together: some of the groups, from the first to the last. */
export const AGE_SPANS = {
  "0-5": ["0", "1-5"],
  "1-5": ["1-5", "1-5"],
  "6-15": ["6-12", "13-15"],
  "16-19": ["16-19", "16-19"],
  "20-66": ["20-44", "45-66"],
  "67-79": ["67-79", "67-79"],
  "80+": ["80-89", "90+"],
} as const satisfies Record<string, readonly [AgeGroup, AgeGroup]>;

export type AgeSpan = keyof typeof AGE_SPANS;

/** How many persons there are in a span. */
export function personsIn(ages: Ages, span: AgeSpan): number {
  const [first, last] = AGE_SPANS[span];
  return personsBetween(ages, first, last);
}

/** How many persons there are in some groups that follow one another, from the first to the last. */
export function personsBetween(ages: Ages, first: AgeGroup, last: AgeGroup): number {
  return totalOf(ages.slice(AGE_GROUPS.indexOf(first), AGE_GROUPS.indexOf(last) + 1));
}

/** How many persons there are in all. */
export function totalOf(ages: Ages): number {
  return ages.reduce((sum, number) => sum + number, 0);
}

/** How many between 20 and 66 there are to each of 80 and above; null where nobody is that old. */
export function workingPerOldest(ages: Ages): number | null {
  const oldest = personsIn(ages, "80+");
  return oldest === 0 ? null : personsIn(ages, "20-66") / oldest;
}

/** Whether it is a list of persons in the ten groups. */
export function isAges(value: unknown): value is Ages {
  return (
    Array.isArray(value) &&
    value.length === AGE_GROUPS.length &&
    value.every((number) => Number.isSafeInteger(number) && Number(number) >= 0)
  );
}
