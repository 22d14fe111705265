/**
 * Those paragraphs of a document that a selection reaches into. A cursor between two paragraphs is in the second, as a
 * cursor in Word is always in a paragraph.
 */
export function selectedParagraphs(selection: Range, paragraphs: readonly Element[]): ReadonlySet<Element> {
  const touched = paragraphs.filter((paragraph) => selection.intersectsNode(paragraph));
  if (touched.length > 0) return new Set(touched);
  const next = paragraphs.find((paragraph) => selection.comparePoint(paragraph, 0) > 0) ?? paragraphs.at(-1);
  return new Set(next ? [next] : []);
}
