/**
 * Says the level of every list item that leaves it out, as styles do: it is the first then (ECMA-376 Part 1, 17.9.3), which
 * docx-preview does not know and shows no bullet.
 */
export function stateListLevels(xml: Document): void {
  const namespace = xml.documentElement.namespaceURI;
  for (const list of xml.getElementsByTagNameNS(namespace, "numPr")) {
    if (list.getElementsByTagNameNS(namespace, "ilvl").length > 0) continue;
    const level = xml.createElementNS(namespace, "w:ilvl");
    level.setAttributeNS(namespace, "w:val", "0");
    list.prepend(level);
  }
}
