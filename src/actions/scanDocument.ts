import { attempt } from "./attempt";
import type { DocumentView } from "./DocumentView";
import type { Failed } from "./Outcome";
import { readStepScan } from "./scan";
import { viewDocument } from "./viewDocument";

/** The document has been read. */
export interface Scanned {
  readonly kind: "scanned";
  readonly view: DocumentView;
}

/** Reads the document anew. One round trip. */
export function scanDocument(): Promise<Scanned | Failed> {
  return attempt(async (context): Promise<Scanned> => {
    return { kind: "scanned", view: viewDocument(await readStepScan(context)) };
  });
}
