/** What Word's bullets look like: places of its symbol fonts, which a browser does not have. */
const BULLETS: Readonly<Record<string, string>> = {
  "\uF0B7": "•",
  "\uF0A7": "▪",
  "\uF0D8": "➢",
  "\uF0FC": "✓",
  "\uF0A8": "◊",
};

/** Gives the bullets of a numbering part as characters that every font has. */
export function plainBullets(numbering: Document): void {
  const namespace = numbering.documentElement.namespaceURI;
  for (const text of numbering.getElementsByTagNameNS(namespace, "lvlText")) {
    const plain = BULLETS[text.getAttributeNS(namespace, "val") ?? ""];
    if (plain === undefined) continue;
    text.setAttributeNS(namespace, "w:val", plain);
    for (const font of text.parentElement?.getElementsByTagNameNS(namespace, "rFonts") ?? []) font.remove();
  }
}
