const NAMESPACE = "urn:kompetanseplan:1";

/** A custom XML part of ours as it stands in the document. */
export interface RawPart {
  readonly id: string;
  readonly xml: string;
}

/** What is queued of a search for parts. */
export interface QueuedParts {
  /** After the next sync: the parts with the ids asked for that exist, and the ids of all others of ours. */
  readonly read: () => { readonly known: readonly RawPart[]; readonly others: readonly string[] };
}

/** Queues the search for all parts of ours. */
export function queueOwnParts(context: Word.RequestContext): Word.CustomXmlPartScopedCollection {
  return context.document.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
}

/** Queues the search for all parts of ours, and the reading of those whose ids are known: Word gives XML by id only. */
export function queueParts(context: Word.RequestContext, ids: readonly string[]): QueuedParts {
  const all = queueOwnParts(context);
  const known = ids.map((id) => queuePartXml(context, id));
  return {
    read: () => ({
      known: known.map((readXml) => readXml()).filter((part) => part !== null),
      others: all.items.map(({ id }) => id).filter((id) => !ids.includes(id)),
    }),
  };
}

/** Queues the reading of one part. After the next sync the function gives it, or null where it is gone. */
export function queuePartXml(context: Word.RequestContext, id: string): () => RawPart | null {
  const part = context.document.customXmlParts.getItemOrNullObject(id).load("id");
  const result = { xml: part.getXml() };
  return () => (part.isNullObject ? null : { id, xml: result.xml.value });
}
