/** What is told of an XML text, in its order; names without their prefixes. */
export interface XmlListener {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const [QUOTE, APOSTROPHE, GREATER, SLASH] = [0x22, 0x27, 0x3e, 0x2f];

/**
 * Reads an XML text from its start to its end, once, since workers have no DOMParser. Throws where a tag, a comment or a quote
 * has no end. What is closed in another order than opened is told as it stands.
 */
export function readXml(xml: string, listener: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next === -1) break;
    if (next > at) listener.text(decodeText(xml.slice(at, next)));
    at = readMarkup(xml, next, listener);
  }
}

/** The value of an attribute in a start tag's attributes, "" where it has none. */
export function attribute(attributes: string, name: string): string {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && !/[\s:]/u.test(attributes.charAt(at - 1))) continue;
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(attributes.slice(at + name.length));
    if (value !== null) return decodeText(value[1] ?? value[2] ?? "");
  }
  return "";
}

/** Whether an attribute says yes (XML Schema's boolean). */
export function isTrue(attributes: string, name: string): boolean {
  return ["1", "true"].includes(attribute(attributes, name));
}

function readMarkup(xml: string, start: number, listener: XmlListener): number {
  if (xml.startsWith("<!--", start)) return endOf(xml, "-->", start);
  if (xml.startsWith("<?", start)) return endOf(xml, "?>", start);
  if (xml.startsWith("<![CDATA[", start)) {
    const end = endOf(xml, "]]>", start);
    listener.text(xml.slice(start + 9, end - 3));
    return end;
  }
  const end = endOfTag(xml, start + 1);
  readTag(xml, start, end, listener);
  return end;
}

function readTag(xml: string, start: number, end: number, listener: XmlListener): void {
  const isEnd = xml.charCodeAt(start + 1) === SLASH;
  const isEmpty = xml.charCodeAt(end - 2) === SLASH;
  const content = xml.slice(start + (isEnd ? 2 : 1), end - (isEmpty ? 2 : 1));
  const space = content.search(/\s/u);
  const name = localName(space === -1 ? content : content.slice(0, space));
  if (!isEnd) listener.open(name, space === -1 ? "" : content.slice(space));
  if (isEnd || isEmpty) listener.close(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function endOf(xml: string, mark: string, start: number): number {
  const end = xml.indexOf(mark, start);
  if (end === -1) throw new Error("The XML has no end");
  return end + mark.length;
}

/** Where a tag ends: a ">" in quotes does not end it. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote === 0 && code === GREATER) return at + 1;
    if (code === quote) quote = 0;
    else if (quote === 0 && (code === QUOTE || code === APOSTROPHE)) quote = code;
  }
  throw new Error("The XML has no end");
}

function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole, decimal, hex, name) => {
    if (typeof name === "string") return NAMED[name] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
