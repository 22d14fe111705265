import type { Plan } from "../Plan";

/**
 * Paragraphs that the user keeps as they are in Word are remembered in `Plan.written` under the block's tag and what follows
 * here. The hash under the tag itself stays what was last written without them: a pane that does not know of these asks first.
 */
export const KEPT = "#";

/** After that: the hash of the block as it was written with what is kept, and of the draft that it was made of. */
export const KEPT_BLOCK = `${KEPT}word`;
export const KEPT_DRAFT = `${KEPT}draft`;

/** The tag of the block that an entry of `Plan.written` is about. */
export function tagOfEntry(key: string): string {
  return key.split(KEPT, 1).join("");
}

/** The hash of a block as it was last written, with what is kept in it; undefined where we do not know. */
export function lastWritten(written: Plan["written"], tag: string): string | undefined {
  return written[tag + KEPT_BLOCK] || written[tag];
}

/** Whether a block with the hash stands as it was written, with what is kept in it or without. */
export function isAsWritten(written: Plan["written"], tag: string, hash: string): boolean {
  return written[tag] === hash || lastWritten(written, tag) === hash;
}

/** The blocks that entries are about, each with its hash as it was last written. */
export function writtenBlocks(written: Plan["written"]): readonly (readonly [tag: string, hash: string])[] {
  const tags = Object.keys(written).filter((key) => key === tagOfEntry(key));
  return tags.map((tag) => [tag, lastWritten(written, tag) ?? ""]);
}
