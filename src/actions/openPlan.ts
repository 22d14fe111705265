import type { Language } from "../content/Language";
import { decodeParts } from "../plan/decodeParts";
import type { Plan } from "../plan/Plan";
import type { PlanWarning } from "../plan/PlanWarning";
import type { Store } from "../plan/Store";
import { queueParts, type RawPart } from "../word/parts";
import { attempt } from "./attempt";
import type { DocumentView } from "./DocumentView";
import type { Failed } from "./Outcome";
import { readStepScan } from "./scan";
import { viewDocument } from "./viewDocument";

/** The plan that the document carries, and what the document looks like. */
export interface Opened {
  readonly kind: "opened";
  readonly plan: Plan;
  readonly store: Store;
  readonly warnings: readonly PlanWarning[];
  readonly view: DocumentView;
}

/** Reads the document and the plan in it; an empty plan in the language where it carries none. Two round trips. */
export function openPlan(language: Language): Promise<Opened | Failed> {
  return attempt(async (context): Promise<Opened> => {
    const queueXml = queueParts(context);
    const view = viewDocument(await readStepScan(context));
    const readXml = queueXml();
    await context.sync();
    return { kind: "opened", view, ...decode(readXml(), language) };
  });
}

function decode(raw: readonly RawPart[], language: Language): Pick<Opened, "plan" | "store" | "warnings"> {
  const { plan, revisions, parts, warnings } = decodeParts(
    raw.map((part) => part.xml),
    language,
  );
  const store = Object.fromEntries(
    parts.flatMap((name, index) => {
      const part = raw[index];
      return name === null || part === undefined ? [] : [[name, { id: part.id, revision: revisions[name] ?? 0 }]];
    }),
  );
  return { plan, store, warnings };
}
