/** The blocks that we write: a step's text, and the action plan's table. */
export const BLOCK_NAMES = ["text", "handlingsplan"] as const;

export type BlockName = (typeof BLOCK_NAMES)[number];

/** Where a block belongs: `step` is a step's id, such as "s2". */
export interface BlockAddress {
  readonly step: string;
  readonly block: BlockName;
}

const GRAMMAR = /^kplan:(s[1-9]):([a-z]+)$/;

/** The tag of the content control around a block: `kplan:<step>:<block>`, at most 64 characters. Never changed: it stands in users' documents. */
export function blockTag({ step, block }: BlockAddress): string {
  return `kplan:${step}:${block}`;
}

/** The block that a tag names, or null where the control is not one of ours. */
export function parseBlockTag(tag: string): BlockAddress | null {
  const [, step, name] = GRAMMAR.exec(tag) ?? [];
  const block = BLOCK_NAMES.find((known) => known === name);
  return step === undefined || block === undefined ? null : { step, block };
}
