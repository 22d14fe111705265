import type { WordContext } from "./WordContext";

/**
 * Whether contents lists can be updated through Word's API (WordApi 1.5). On the web fields can be read and not written
 * (learn.microsoft.com/office/dev/add-ins/word/fields-guidance).
 */
export function canUpdateContents(): boolean {
  const { platform, requirements } = Office.context;
  return platform !== Office.PlatformType.OfficeOnline && requirements.isSetSupported("WordApi", "1.5");
}

/** Of a list of tables or figures: `\\c "Tabell"`. */
const OF_CAPTIONS = /\\[ac]\b/i;

/** Queues the reading of the document's contents lists. After the next sync the function queues their update, and says how many there are. */
export function queueContentsUpdate(context: WordContext): () => number {
  const fields = context.document.body.fields.getByTypes([Word.FieldType.toc]).load("items/code");
  return () => {
    const lists = fields.items.filter(({ code }) => !OF_CAPTIONS.test(code));
    for (const list of lists) list.updateResult();
    return lists.length;
  };
}
