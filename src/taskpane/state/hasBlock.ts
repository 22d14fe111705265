import type { DocumentView } from "../../actions/document/DocumentView";

/** Whether a block of ours stands in the document, as far as the last scan tells. */
export function hasBlock(view: DocumentView | null, tag: string): boolean {
  return view?.blocks.some((block) => block.tag === tag) ?? false;
}
