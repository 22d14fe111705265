/** What stands before the first markup: a byte order mark and a declaration, either or none. */
const DECLARATION = /^\uFEFF?(\s*<\?xml\s[^>]*\?>\s*)?/;
const DEFAULT_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ENCODING = /(\sencoding\s*=\s*)(["'])([^"']*)\2/;

/** The text of an XML part, without a byte order mark, and how it was encoded. */
export interface DecodedXml {
  readonly text: string;
  /** A label of the Encoding standard, such as "utf-8". */
  readonly encoding: string;
}

/**
 * Decodes XML as its first bytes or its declaration say (XML 1.0, 4.3.3 and appendix F), else as UTF-8; null where it is not
 * in that encoding. ISO-8859-1 is read as windows-1252, as browsers do: the two differ in control characters alone.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml | null {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1] ?? "";
  const declared = ENCODING.exec(head)?.[3]?.toLowerCase() ?? "utf-8";
  return /^(utf-16|ucs-2|iso-10646)/.test(declared) ? "utf-8" : declared;
}

/** The XML declaration that a text is written with in UTF-8: its own where it has one. */
export function declarationOf(text: string): string {
  return (DECLARATION.exec(text)?.[1] ?? DEFAULT_DECLARATION).replace(
    ENCODING,
    (found, name: string, quote: string, encoding: string) =>
      encoding.toLowerCase() === "utf-8" ? found : `${name}${quote}UTF-8${quote}`,
  );
}

export function withoutDeclaration(text: string): string {
  return text.replace(DECLARATION, "");
}
