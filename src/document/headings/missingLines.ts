import { normaliseText } from "../text/normaliseText";

/** A line that was taken out of a section, with its place there before, counted from the heading. */
interface Line {
  readonly offset: number;
  readonly text: string;
}

/**
 * Which of the lines that were taken out of a section are still missing, when it holds the paragraphs `now`; null where it
 * is not otherwise as it was, with the paragraphs `rest`. Some may have come back by a write that was refused midway.
 */
export function missingLines<T extends Line>(
  now: readonly string[],
  rest: readonly string[],
  removed: readonly T[],
): readonly T[] | null {
  const byOffset = new Map(removed.map((line) => [line.offset, line]));
  const missing: T[] = [];
  let [place, other] = [0, 0];
  for (let offset = 0; offset < rest.length + removed.length; offset++) {
    const line = byOffset.get(offset);
    if (line === undefined) {
      if (now[place] !== rest[other]) return null;
      [place, other] = [place + 1, other + 1];
    } else if (now[place] === normaliseText(line.text) && now[place] !== rest[other]) {
      place += 1;
    } else {
      missing.push(line);
    }
  }
  return place === now.length ? missing : null;
}
