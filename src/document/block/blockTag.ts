/** Where a block belongs: `step` is a step's id such as "s2", or "ref" for the list of references. */
export interface BlockAddress {
  readonly step: string;
  /** "text" for a step's text, "handlingsplan" for the action plan, "kilder" for the sources, else a standard table's id, "nitt.tab.maal", "own.tiltaksstatus" for the measures' status, "own.rodtraad" for the table from goals to measures, "own.agenda.discuss" for an agenda, or "own.referat.<id>" for the minutes of a meeting, or "own.arsrapport.2027" for the report of a year. */
  readonly block: string;
}

const GRAMMAR =
  /^kplan:(s[1-9]|ref):(text|handlingsplan|kilder|own\.referat\.[0-9a-f]{8}|own\.arsrapport\.\d{4}|[a-z]+(?:\.[a-z]+)+)$/;

/** The tag of the content control around a block: `kplan:<step>:<block>`, at most 64 characters. Never changed: it stands in users' documents. */
export function blockTag({ step, block }: BlockAddress): string {
  return `kplan:${step}:${block}`;
}

/** The block that a tag names, or null where the control is not one of ours. */
export function parseBlockTag(tag: string): BlockAddress | null {
  const [, step, block] = GRAMMAR.exec(tag) ?? [];
  return step === undefined || block === undefined ? null : { step, block };
}
