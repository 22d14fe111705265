/** The text in an XML file: UTF-16 where it says so in its first bytes, otherwise UTF-8 (XML 1.0, 4.3.3). Null where it is neither. */
export function decodeXmlText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
