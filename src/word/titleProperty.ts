import type { WordContext } from "./WordContext";

/** The title among the document's properties. */
export interface TitleProperty {
  /** To be asked for after the next sync. */
  readonly read: () => string;
  readonly queue: (title: string) => void;
}

/** Queues the reading of the document's title (WordApi 1.3). */
export function queueTitle(context: WordContext): TitleProperty {
  const properties = context.document.properties.load("title");
  return {
    read: () => properties.title,
    queue: (title) => {
      properties.title = title;
    },
  };
}
