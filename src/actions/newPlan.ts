import type { Language } from "../content/Language";
import { attempt } from "./attempt";
import { fetchTemplate } from "./fetchTemplate";
import { nothingWritten } from "./nothingWritten";
import type { Outcome } from "./Outcome";
import { queueParagraphOutside, untoldEnds } from "../word/queueParagraphAt";
import { readBody } from "../word/readBody";
import { readStepScan } from "./scan";
import { viewDocument } from "./viewDocument";

/**
 * Inserts KS's template in the language: at the start of a document with nothing in it, at the end of any other, below what
 * it ends in. Replaces nothing. Three round trips.
 */
export async function newPlan(language: Language): Promise<Outcome> {
  const template = await fetchTemplate(language);
  if (template === null) return { kind: "failed", code: "noConnection" };
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const body = await readBody(context);
    const { isEmpty, tracked } = viewDocument(scan);
    const isBlank = isEmpty && body?.isBlank === true;
    const end = scan.paragraphs.length;
    // The end of a body that ends in a content control is inside the control (#866).
    const endsInControl = scan.outline.paragraphs.at(-1)?.control !== null || untoldEnds(body, end);
    if (!isBlank && endsInControl) queueParagraphOutside(context, scan, end, "", body);
    context.document.body.insertFileFromBase64(template, isBlank ? "Start" : "End");
    await context.sync();
    return nothingWritten(null, tracked);
  });
}
