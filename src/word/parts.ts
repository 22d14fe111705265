const NAMESPACE = "urn:kompetanseplan:1";

/** A custom XML part of ours as it stands in the document. */
export interface RawPart {
  readonly id: string;
  readonly xml: string;
}

/**
 * Queues the search for all parts of ours. Word gives a part's XML only when its id is known: after the next sync the
 * function queues the reading, and after the sync after that the function that it gives tells what was read.
 */
export function queueParts(context: Word.RequestContext): () => () => readonly RawPart[] {
  const parts = context.document.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  return () => {
    const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    return () => texts.map(({ id, xml }) => ({ id, xml: xml.value }));
  };
}

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
