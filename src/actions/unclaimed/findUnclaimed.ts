import { SECTION_IDS, type SectionId } from "../../content/SectionId";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { TABLE_FACTS } from "../../content/tables/tableFacts";
import { captionTitle } from "../../document/block/caption";
import { findLoose } from "../../document/loose/findLoose";
import { findLooseTables, type LooseTable } from "../../document/loose/findLooseTables";
import { findLooseText } from "../../document/loose/findLooseText";
import type { Run } from "../../document/loose/findRun";
import { normaliseText } from "../../document/text/normaliseText";
import type { Outline, OutlineParagraph } from "../../document/Outline";
import type { Piece } from "../../document/Piece";
import { readBlocks } from "../../document/block/readBlock";
import { headerKey } from "../../document/table/PlacedTable";
import type { TableDescription } from "../../document/loose/TableDescription";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { LEFT_OUT, THEIRS } from "../../plan/stored/blockState";
import { isLost } from "../../plan/isLost";
import { lastWritten } from "../../plan/stored/kept";
import { partOfBlock } from "../../plan/stored/partOfBlock";
import type { Plan } from "../../plan/Plan";
import { REFERENCES_DESCRIPTION, STEP_DESCRIPTIONS } from "../../plan/stepDescriptions";
import { viewTable } from "../../plan/table/viewTable";
import { textTag, tableTag } from "../blockTags";
import type { Outcome } from "../Outcome";
import { foundSection, type StepScan } from "../document/scan";

/** A text or a table that looks as if we had written it, and that the plan knows nothing of: its control or its plan is lost. */
export interface Unclaimed extends Run {
  readonly tag: string;
  readonly section: SectionId;
  /** Whether it stands in no control. */
  readonly isLoose: boolean;
  /** The table that it is; null for a section's text. */
  readonly table: TableDefinition | null;
  /** The first paragraph of each of its tables. */
  readonly tables: readonly number[];
}

/** What of a scan is needed here. */
export type Findings = Pick<StepScan, "outline" | "steps" | "references">;

/**
 * What stands in the document and is not known to the plan, in the order of the document: all that something tells to be
 * ours, or the blocks with the tags, whatever tells that they are. None whose part is a newer version's.
 */
export function findUnclaimed(
  found: Findings,
  { plan, store }: StoredPlan,
  tables: readonly TableDefinition[],
  wanted: readonly string[] | null = null,
): readonly Unclaimed[] {
  const isNewer = (tag: string): boolean => store.parts[partOfBlock(tag)]?.newer === true;
  const isWanted = (tag: string): boolean => !isNewer(tag) && (wanted?.includes(tag) ?? isUnknown(plan, tag));
  const loose = looseTables(found, plan, tables).filter(({ tag }) => isWanted(tag));
  const hasTexts = wanted !== null || loose.length > 0 || isMarked(found, plan) || hasOurCaption(found, plan);
  const texts = SECTION_IDS.filter((section) => hasTexts && isWanted(textTag(section)));
  return [
    ...loose,
    ...texts.flatMap((section) => looseText(found, plan, section) ?? []),
    ...standing(found.outline, plan, tables).filter(({ tag }) => isWanted(tag)),
  ].toSorted((a, b) => a.start - b.start);
}

function isUnknown({ written }: Plan, tag: string): boolean {
  return written[tag] === undefined || written[tag] === THEIRS;
}

/** A standard table that stands in no control; null where there is none, or where it stands in one as well. */
export function looseTable(found: Findings, plan: Plan, table: TableDefinition): Unclaimed | null {
  return looseTables(found, plan, [table])[0] ?? null;
}

function looseTables({ outline, steps }: Findings, plan: Plan, tables: readonly TableDefinition[]): Unclaimed[] {
  const wanted = tables.filter((table) => readBlocks(outline, tableTag(table)).length === 0);
  const found = findLooseTables(
    outline,
    steps.value,
    wanted.map((table) => describe(plan, table)),
  );
  return found.flatMap((loose: LooseTable) => {
    const table = wanted.find((each) => tableTag(each) === loose.tag);
    return table === undefined ? [] : [{ ...loose, section: table.step, isLoose: true, table }];
  });
}

function describe(plan: Plan, table: TableDefinition): TableDescription {
  const columns = viewTable(plan, table).columns.map(({ names }) => names);
  return { tag: tableTag(table), step: table.step, titles: Object.values(table.title), columns };
}

/**
 * The text of a section that stands in no control: where the plan knows it, the very text; else what stands where ours is
 * put. Null where there is none, or where the user wants it left out.
 */
export function looseText(found: Findings, plan: Plan, section: SectionId): Unclaimed | null {
  const tag = textTag(section);
  const { outline } = found;
  const place = foundSection(found, section)?.section ?? null;
  const known = plan.written[tag];
  if (place === null || known === LEFT_OUT || readBlocks(outline, tag).length > 0) return null;
  const run = isUnknown(plan, tag)
    ? findLooseText(outline, place, templateLinesOf(section))
    : findLoose(outline, place, lastWritten(plan.written, tag) ?? "");
  return run && { ...run, tag, section, isLoose: true, table: null, tables: [] };
}

/**
 * Text of a section that is ours by what the plan or the document say, or by its words: one of the lines that are to be
 * written there stands in it.
 */
export function standingText(
  found: Findings,
  plan: Plan,
  section: SectionId,
  pieces: readonly Piece[],
): Unclaimed | null {
  const loose = looseText(found, plan, section);
  if (loose === null || hasOurCaption(found, plan) || plan.written[loose.tag] !== undefined) return loose;
  const lines = pieces.flatMap((piece) =>
    piece.kind === "paragraph" || piece.kind === "bullet" ? [normaliseText(piece.text)] : [],
  );
  return textsIn(found.outline, loose).some((text) => lines.includes(text)) ? loose : null;
}

/** The question whether a block that stands there is to be taken over. */
export function unclaimed({ outline }: Findings, block: Unclaimed): Outcome {
  return { kind: "unclaimed", tag: block.tag, texts: textsIn(outline, block) };
}

function textsIn({ paragraphs }: Outline, { start, end }: Run): readonly string[] {
  return paragraphs
    .slice(start, end)
    .map(({ text }) => normaliseText(text))
    .filter(Boolean);
}

function templateLinesOf(section: SectionId): readonly string[] {
  return [...STEP_DESCRIPTIONS, REFERENCES_DESCRIPTION].find(({ id }) => id === section)?.templateLines ?? [];
}

/** Whether something tells that we have written in the document while the plan is empty: our bookmark on a section's heading. */
function isMarked({ steps, references }: Findings, plan: Plan): boolean {
  return isLost(plan) && [...steps.value, references].some(({ candidates: [first] }) => first?.by === "bookmark");
}

/** Whether the caption of a standard table stands in the document that the plan knows nothing of. */
function hasOurCaption({ outline }: Findings, plan: Plan): boolean {
  return outline.paragraphs.some((paragraph) => isOurs(paragraph, plan));
}

function isOurs({ text, control }: OutlineParagraph, plan: Plan): boolean {
  const title = control === null ? captionTitle(text) : null;
  if (title === null) return false;
  const named = TABLE_FACTS.find((facts) =>
    Object.values(facts.title).some((each) => headerKey(each) === headerKey(title)),
  );
  return named !== undefined && isUnknown(plan, tableTag(named));
}

/** Blocks in controls of ours that the plan does not know: its parts are lost. */
function standing(outline: Outline, plan: Plan, tables: readonly TableDefinition[]): readonly Unclaimed[] {
  const texts = SECTION_IDS.map((section) => ({ tag: textTag(section), section, table: null }));
  const all = [...texts, ...tables.map((table) => ({ tag: tableTag(table), section: table.step, table }))];
  return all.flatMap(({ tag, section, table }): Unclaimed[] => {
    const [block, ...copies] = plan.written[tag] === undefined ? readBlocks(outline, tag) : [];
    if (block === undefined || copies.length > 0) return [];
    const inside = table === null ? [] : block.lines.filter(({ kind }) => kind === "table").map(({ index }) => index);
    return [{ tag, section, table, start: block.start, end: block.end, isLoose: false, tables: inside }];
  });
}
