/** The places of the texts that stand in a list once; an empty text has none. */
export function uniquePlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const others = new Set([""]);
  texts.forEach((text, index) => {
    if (places.has(text)) others.add(text);
    places.set(text, index);
  });
  for (const text of others) places.delete(text);
  return places;
}
