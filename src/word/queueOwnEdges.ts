/**
 * Queues the question whether the block with the tag begins and ends in text of its own. Where it does not, a content
 * control of the user's stands at its edge, which a list of paragraphs with their innermost controls does not show.
 */
export function queueOwnEdges(context: Word.RequestContext, tag: string): () => boolean {
  const { paragraphs } = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
  const edges = [paragraphs.getFirstOrNullObject(), paragraphs.getLastOrNullObject()].map((paragraph) =>
    paragraph.parentContentControlOrNullObject.load("tag"),
  );
  return () => edges.every((control) => !control.isNullObject && control.tag === tag);
}
