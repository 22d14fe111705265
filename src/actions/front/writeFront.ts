import { hashText } from "../../document/block/hashText";
import { coverText, type CoverLine } from "../../document/front/coverLine";
import { findFront, frontHash, lineThatSays } from "../../document/front/findFront";
import type { Outline } from "../../document/Outline";
import type { Plan } from "../../plan/Plan";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { THEIRS } from "../../plan/stored/blockState";
import { recordWritten } from "../../plan/stored/recordWritten";
import {
  FRONT_LINE,
  FRONT_TITLE,
  isTemplateTitle,
  planTitle,
  usualLine,
  wantedLine,
} from "../../plan/front/frontTexts";
import type { HostErrorCode } from "../../word/HostError";
import { queueTitle } from "../../word/titleProperty";
import { attempt } from "../attempt";
import { readStepScan } from "../document/scan";
import type { Outcome } from "../Outcome";
import { syncWithParts } from "../saving/syncWithParts";
import type { FrontUndo } from "../UndoRecord";
import { queueFrontLine } from "./queueFrontLine";

/** What is to become of the front. */
interface FrontChange {
  readonly line: { readonly paragraph: number; readonly from: CoverLine; readonly to: CoverLine } | null;
  readonly title: { readonly from: string; readonly to: string } | null;
  /** What the plan is to know as written. */
  readonly written: Plan["written"];
}

/**
 * Writes the municipality and the period into the cover's line and into the document's title, where these are the
 * template's or ours. "missing" where neither is. Two round trips. Where Word has no way to the title, it is left.
 */
export async function writeFront(stored: StoredPlan): Promise<Outcome> {
  const outcome = await write(stored, queueTitle);
  return outcome.kind === "failed" && REFUSED.includes(outcome.code) ? write(stored, null) : outcome;
}

/** What Word may say where it does not take a title. */
const REFUSED: readonly HostErrorCode[] = ["notSupported", "unknown"];

function write({ plan, store }: StoredPlan, readTitle: typeof queueTitle | null): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const title = readTitle?.(context) ?? null;
    const scan = await readStepScan(context);
    const change = planFront(plan, scan.outline, title?.read() ?? null);
    const { line, written } = change;
    if (change.title !== null) title?.queue(change.title.to);
    if (line !== null) queueFrontLine(scan, line.paragraph, line.from, line.to);
    if (Object.keys(written).length === 0) return { kind: isOthers(plan, scan.outline) ? "missing" : "unchanged" };
    const synced = await syncWithParts(context, recordWritten(plan, written), ["meta"], store);
    const tracked = scan.tracked && line !== null;
    const undo = tracked ? null : inverseOf(plan, change);
    return { kind: "done", saved: { sent: plan, parts: ["meta"], ...synced }, written: {}, undo, tracked };
  });
}

/** Whether the cover has no line of ours, and none that says what ours would. */
function isOthers(plan: Plan, outline: Outline): boolean {
  return findFront(outline, plan.written[FRONT_LINE]) === null && lineThatSays(outline, usualLine(plan.meta)) < 0;
}

function planFront(plan: Plan, outline: Outline, title: string | null): FrontChange {
  const found = findFront(outline, plan.written[FRONT_LINE]);
  const wanted = found && wantedLine(plan.meta, found);
  const isOther = found !== null && wanted !== null && coverText(found) !== coverText(wanted);
  const line = isOther ? { paragraph: found.paragraph, from: found, to: wanted } : null;
  const change = title === null ? { title: null, written: {} } : titleChange(plan, title);
  return {
    line,
    title: change.title,
    written: { ...change.written, ...(line !== null && { [FRONT_LINE]: frontHash(line.to) }) },
  };
}

/** A title of ours that the user has changed is known as theirs, so that it is not offered to be changed again. */
function titleChange({ meta, written }: Plan, title: string): Pick<FrontChange, "title" | "written"> {
  const [wanted, known] = [planTitle(meta), written[FRONT_TITLE]];
  if (title === wanted) return { title: null, written: {} };
  if (isTemplateTitle(title) || known === hashText([title])) {
    return { title: { from: title, to: wanted }, written: { [FRONT_TITLE]: hashText([wanted]) } };
  }
  return { title: null, written: known === undefined || known === THEIRS ? {} : { [FRONT_TITLE]: THEIRS } };
}

function inverseOf({ written }: Plan, { line, title, written: known }: FrontChange): FrontUndo {
  const before = Object.keys(known).map((tag) => [tag, written[tag] ?? ""] as const);
  return {
    kind: "front",
    line: line && { before: line.from, after: line.to },
    title: title && { before: title.from, after: title.to },
    written: Object.fromEntries(before),
  };
}
