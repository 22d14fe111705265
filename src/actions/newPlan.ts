import type { Language } from "../content/Language";
import { attempt } from "./attempt";
import { fetchTemplate } from "./fetchTemplate";
import { nothingWritten } from "./nothingWritten";
import type { Outcome } from "./Outcome";
import { queueParagraphAt } from "../word/queueParagraphAt";
import { readStepScan } from "./scan";
import { viewDocument } from "./viewDocument";

/**
 * Inserts KS's template in the language: at the start of a document without text, at the end of any other. Replaces
 * nothing, since a document without text may hold pictures. Two round trips.
 */
export async function newPlan(language: Language): Promise<Outcome> {
  const template = await fetchTemplate(language);
  if (template === null) return { kind: "failed", code: "noConnection" };
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const { isEmpty, tracked } = viewDocument(scan);
    const { paragraphs } = scan.outline;
    // The end of a body that ends in a content control is inside the control (#866).
    if (!isEmpty && paragraphs.at(-1)?.control) queueParagraphAt(scan, paragraphs.length, "");
    context.document.body.insertFileFromBase64(template, isEmpty ? "Start" : "End");
    await context.sync();
    return nothingWritten(null, tracked);
  });
}
