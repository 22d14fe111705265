import type { Language } from "../../content/Language";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { guessLanguage } from "../../plan/guessLanguage";
import type { PartName } from "../../plan/stored/PartName";
import type { PlanWarning } from "../../plan/stored/PlanWarning";
import { type DecodedPlan, type MergeDouble, readParts } from "../../plan/stored/readParts";
import { emptyStore, type Store, withFound, withIgnored, withPart, withState } from "../../plan/stored/Store";
import { queueParts, queuePartXml, type RawPart } from "../../word/parts";
import { hasOwnNumbers } from "../../plan/thread/hasOwnNumbers";
import { attempt } from "../attempt";
import type { DocumentView } from "./DocumentView";
import type { Failed } from "../Outcome";
import { readStepScan } from "./scan";
import { viewDocument } from "./viewDocument";

/** The plan that the document carries, and what the document looks like. */
export interface Opened extends StoredPlan {
  readonly kind: "opened";
  readonly warnings: readonly PlanWarning[];
  readonly view: DocumentView;
}

/**
 * Reads the document and the plan in it. Where it carries none: an empty plan in the language of its headings, or in the
 * one given where they do not tell. Two round trips.
 */
export function openPlan(language: Language): Promise<Opened | Failed> {
  return attempt(async (context): Promise<Opened | Failed> => {
    const parts = queueParts(context, []);
    const view = viewDocument(await readStepScan(context));
    const reads = parts.read().others.map((id) => queuePartXml(context, id));
    if (reads.length > 0) await context.sync();
    const raw = reads.map((read) => read()).filter((part) => part !== null);
    const decoded = await decode(
      raw.map(({ xml }) => xml),
      guessLanguage(headingsIn(view), language),
    );
    if (decoded === null) return { kind: "failed", code: "noConnection" };
    const { plan, warnings } = decoded;
    return { kind: "opened", view, plan, warnings, store: storeOf(raw, decoded) };
  });
}

/** What merges and makes old formats today's is fetched where it is needed alone; null where it cannot be had then. */
async function decode(xmls: readonly string[], language: Language): Promise<DecodedPlan | null> {
  const decoded = readParts(xmls, language, keepFirst);
  const isDoubled = decoded.warnings.some(({ code }) => code === "partDoubled");
  if (!isDoubled && decoded.old.length === 0 && hasOwnNumbers(decoded.plan)) return decoded;
  const loaded = await import(/* webpackChunkName: "work" */ "../../plan/stored/decodeParts").catch(() => null);
  return loaded && loaded.decodeParts(xmls, language);
}

const keepFirst: MergeDouble = (_, { ours }) => ours;

function headingsIn({ steps, references }: DocumentView): readonly string[] {
  return [...steps.value, references].flatMap(({ candidates }) => candidates.map(({ text }) => text));
}

/** A word that no other pane has. */
function newWriter(): string {
  return crypto.randomUUID().slice(0, 8);
}

function storeOf(raw: readonly RawPart[], { plan, versions, parts, old, warnings }: DecodedPlan): Store {
  const read = raw.reduce((store, { id }, index) => {
    const part = parts[index] ?? null;
    const version = part && versions[part];
    if (!version) return store;
    const found = withState(withFound(store, part, id), part, { version, plan });
    return old.includes(part) ? withPart(found, part, { old: true }) : found;
  }, emptyStore(newWriter()));
  return warnings.reduce((store, warning) => {
    const id = raw[warning.index]?.id;
    if (id === undefined) return store;
    if (warning.code === "partDoubled") return withTwins(store, warning.part, id);
    if (warning.code === "partNewer" && warning.part !== null) return withNewer(store, warning.part, id);
    return warning.code === "partRenumbered" ? store : withIgnored(store, id);
  }, read);
}

function withTwins(store: Store, part: PartName, id: string): Store {
  return withPart(store, part, { twins: [...(store.parts[part]?.twins ?? []), id] });
}

/** A newer part is not written over, and no other is written beside it. */
function withNewer(store: Store, part: PartName, id: string): Store {
  return withPart(store, part, { id, newer: true });
}
