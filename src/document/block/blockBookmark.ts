import { blockTag } from "./blockTag";

/**
 * The hidden bookmark around a block that has no content control: `_kplan_s6_handlingsplan`. Letters, digits and underscores,
 * at most 40 characters, or Word refuses it. Never changed: it stands in users' documents.
 */
export function blockBookmark(tag: string): string {
  return `_${tag.replace(/[^a-z0-9]+/g, "_")}`;
}

/** The tags of the minutes of meetings among the names of bookmarks: which there are only the document tells. */
export function minutesTags(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const [, step, id] = /^_kplan_(s\d)_own_referat_([0-9a-f]{8})$/.exec(name) ?? [];
    return step === undefined || id === undefined ? [] : [blockTag({ step, block: `own.referat.${id}` })];
  });
}
