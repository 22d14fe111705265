import { blockTag, parseBlockTag } from "./blockTag";

/**
 * The hidden bookmark around a block that has no content control: `_kplan_s6_handlingsplan`. Letters, digits and underscores,
 * at most 40 characters, or Word refuses it. Never changed: it stands in users' documents.
 */
export function blockBookmark(tag: string): string {
  return `_${tag.replace(/[^a-z0-9]+/g, "_")}`;
}

/** The tags of blocks of which there may be any number, minutes and yearly reports, among the names of bookmarks: which there are only the document tells. */
export function numberlessTags(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const [, step, kind, id] = /^_kplan_(s\d)_own_(referat|arsrapport)_([0-9a-f]{4}|[0-9a-f]{8})$/.exec(name) ?? [];
    const tag = blockTag({ step: step ?? "", block: `own.${kind}.${id}` });
    return parseBlockTag(tag) === null ? [] : [tag];
  });
}
