import type { Language } from "../../content/Language";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { queueNewDocument } from "../../word/write/queueNewDocument";
import { endsInControl, queueParagraphOutside, untoldEnds } from "../../word/write/queueParagraphAt";
import { readBody, type BodyXml } from "../../word/read/readBody";
import { readStepScan, type StepScan } from "./scan";
import { toBase64 } from "./toBase64";
import { viewDocument } from "./viewDocument";
import type { WordContext } from "../../word/WordContext";

/**
 * Inserts KS's template in the language: as the whole document where there is nothing in it, else at the end, below what it
 * ends in. Three round trips.
 */
export async function newPlan(language: Language): Promise<Outcome> {
  const template = await fetchTemplate(language);
  if (template === null) return { kind: "failed", code: "noConnection" };
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const body = await readBody(context);
    const { isEmpty, tracked } = viewDocument(scan);
    if (isEmpty && body?.isBlank === true) queueNewDocument(context, template, body);
    else queueBelow(context, scan, body, template);
    await context.sync();
    return nothingWritten(null, tracked);
  });
}

/** The end of a body that ends in a content control is inside the control (#866). */
function queueBelow(context: WordContext, scan: StepScan, body: BodyXml | null, template: string): void {
  const end = scan.paragraphs.length;
  if (endsInControl(scan, end) || untoldEnds(body, end)) queueParagraphOutside(context, scan, end, "", body);
  context.document.body.insertFileFromBase64(template, "End");
}

/** Made by `npm run template`. */
const TEMPLATES = { nb: "assets/kompetanseplan-mal.docx", nn: "assets/kompetanseplan-mal-nn.docx" };

/** The template that "Ny plan" inserts, as base64; null where the add-in's own server does not answer. */
async function fetchTemplate(language: Language): Promise<string | null> {
  try {
    const response = await fetch(TEMPLATES[language]);
    return response.ok ? toBase64(new Uint8Array(await response.arrayBuffer())) : null;
  } catch {
    return null;
  }
}
