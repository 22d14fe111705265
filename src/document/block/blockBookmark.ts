/**
 * The hidden bookmark around a block that has no content control: `_kplan_s6_handlingsplan`. Letters, digits and underscores,
 * at most 40 characters, or Word refuses it. Never changed: it stands in users' documents.
 */
export function blockBookmark(tag: string): string {
  return `_${tag.replace(/[^a-z0-9]+/g, "_")}`;
}
