/**
 * Queues the writing of one part: into the part with the id, or a new one. After the next sync the function gives its id,
 * or null where the part with that id is gone, and nothing was written.
 */
export function queuePart(context: Word.RequestContext, xml: string, id: string | null): () => string | null {
  const { customXmlParts } = context.document;
  const part = id === null ? customXmlParts.add(xml) : customXmlParts.getItemOrNullObject(id);
  if (id !== null) part.setXml(xml);
  part.load("id");
  return () => (part.isNullObject ? null : part.id);
}

/** Queues the removal of one part; one that is gone already stays gone. */
export function queuePartRemoval(context: Word.RequestContext, id: string): void {
  context.document.customXmlParts.getItemOrNullObject(id).delete();
}
