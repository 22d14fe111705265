/** What hands were shown for: both as they were typed. */
export interface Vote {
  readonly alternative: string;
  /** How many hands; "" while that is not known. */
  readonly count: string;
}

/** A show of hands, from what a meeting holds of it: a line "alternative: number" each. */
export function readVotes(text: string): readonly Vote[] {
  if (text.trim() === "") return [];
  return text.split("\n").map((line) => {
    const [, alternative = line, count = ""] = /^(.*): ?([^:]*)$/u.exec(line) ?? [];
    return { alternative, count };
  });
}

/** What a meeting holds of a show of hands. */
export function votesText(votes: readonly Vote[]): string {
  return votes.map(lineOf).join("\n");
}

/** What most hands were shown for; several where as many were. */
export interface Tally {
  readonly alternatives: readonly string[];
  readonly count: number;
}

/** How a show of hands went; null while fewer than two alternatives have a number, or no hand was shown. */
export function tallyOf(votes: readonly Vote[]): Tally | null {
  const counted = countedVotes(votes);
  const count = Math.max(0, ...counted.map((vote) => vote.count));
  if (counted.length < 2 || count === 0) return null;
  return { count, alternatives: counted.filter((vote) => vote.count === count).map(({ alternative }) => alternative) };
}

/** The alternatives that have a number. */
export function countedVotes(
  votes: readonly Vote[],
): readonly { readonly alternative: string; readonly count: number }[] {
  return votes.flatMap(({ alternative, count }) =>
    alternative.trim() !== "" && /^\s*\d{1,5}\s*$/u.test(count)
      ? [{ alternative: alternative.trim(), count: Number(count) }]
      : [],
  );
}

function lineOf({ alternative, count }: Vote): string {
  const name = alternative.replaceAll("\n", " ");
  return name === "" && count === "" ? "" : `${name}: ${count.replace(/[:\n]/gu, "")}`;
}
