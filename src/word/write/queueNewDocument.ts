import type { BodyXml } from "../read/readBody";

/**
 * What comes along with a template that becomes the whole document; WordApi 1.5 each. Whether changes are tracked stays as
 * the user has it.
 */
const WITH_LOOK: Word.InsertFileOptions = {
  importTheme: true,
  importStyles: true,
  importParagraphSpacing: true,
  importPageColor: true,
};

/**
 * Queues a file as the content of a document with nothing in it, with the file's header and footer where Word can bring them
 * (Body.insertFileFromBase64 drops them, by design: #3357, #3222) and the document has none of its own.
 */
export function queueNewDocument(context: Word.RequestContext, base64: string, { hasHeaders }: BodyXml): void {
  if (!hasHeaders && Office.context.requirements.isSetSupported("WordApi", "1.5")) {
    context.document.insertFileFromBase64(base64, "Replace", WITH_LOOK);
  } else context.document.body.insertFileFromBase64(base64, "Start");
}
