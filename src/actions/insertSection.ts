import { planInsertion } from "../document/planInsertion";
import { readBlocks } from "../document/readBlock";
import { attempt } from "./attempt";
import { blockTitle, sectionHeading, textTag } from "./blockContext";
import { changeSection } from "./changeSection";
import { insertBlock } from "./insertBlock";
import { doubled } from "./doubled";
import type { Outcome } from "./Outcome";
import { replaceableLines } from "./replaceableLines";
import { locate, readStepScan, type StepScan } from "./scan";
import type { SectionRequest } from "./SectionRequest";
import type { WordContext } from "../word/WordContext";

/** Inserts a section's text under its heading, or updates it in place. Two round trips. */
export function insertSection(request: SectionRequest): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, textTag(request.step));
    if (block !== undefined && copies.length > 0) return doubled(scan, textTag(request.step), [block, ...copies]);
    return block === undefined ? insertNew(context, scan, request) : changeSection(context, scan, block, request);
  });
}

async function insertNew(context: WordContext, scan: StepScan, request: SectionRequest): Promise<Outcome> {
  const { step, pieces, plan } = request;
  const located = locate(scan, step, request.heading);
  if (located.kind !== "located") return located;
  const { section } = located;
  const insertion = planInsertion(scan.outline, section, replaceableLines(request));
  const block = { tag: textTag(step), title: blockTitle(sectionHeading(step, plan.meta.language)), pieces };
  return insertBlock(context, scan, block, { step, section, ...insertion }, request);
}
