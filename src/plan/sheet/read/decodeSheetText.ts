/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex -- the point of it
const NOT_IN_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE]/u;
/** What ends a text of DOS. */
const DOS_END = "\u001A";
/** Bytes 0x80 to 0xFF of code page 850, in which DOS and "CSV (MS-DOS)" write: no browser decodes it. */
const DOS =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
const LETTERS = /[æøåÆØÅ]/gu;
const OTHERS = /[éèêëóòôöüäÄÖÜáíčđšžŋŧ«»§–—…’“”€½°•\u00A0]/gu;
/** Signs in the middle of a word, and those that Norwegian does not know: the text has been decoded wrong. */
const WRONG = /\p{L}[^\p{L}\p{N}\s.,;:'’\-–—/&()"]\p{L}|[\u0080-\u009FÃÐðÞþ¤¦¯¸¿¬ºªƒ░-▟┐-╬]/gu;

/**
 * The text in the bytes of a CSV file: UTF-8 or UTF-16, with and without a byte order mark, else as Excel in Norwegian writes
 * on Windows, on the Mac or for DOS, whichever gives Norwegian words. Null where the bytes are no text.
 */
export function decodeSheetText(bytes: Uint8Array): string | null {
  const whole = decode(bytes, utf16Of(bytes) ?? "utf-8") ?? decodeOld(bytes);
  const text = whole?.endsWith(DOS_END) === true ? whole.slice(0, -1) : whole;
  return text === null || NOT_IN_TEXT.test(text) ? null : text;
}

/** Encodings of one byte a character. */
type OldEncoding = "windows-1252" | "macintosh" | "dos";
const OLD: readonly OldEncoding[] = ["windows-1252", "macintosh", "dos"];
/** So many bytes tell which it is: to look at all of them in each would take their size many times. */
const SAMPLE = 1_000_000;

/** The text in one of the encodings of one byte a character: none where even the best has what no text has. */
function decodeOld(bytes: Uint8Array): string | null {
  let best: { readonly encoding: OldEncoding; readonly score: number } = { encoding: "windows-1252", score: -Infinity };
  for (const encoding of OLD) {
    const score = scoreOf(decodeAs(bytes.subarray(0, SAMPLE), encoding) ?? "");
    if (score > best.score) best = { encoding, score };
  }
  const text = decodeAs(bytes, best.encoding);
  return text === null || /[\u0080-\u009F]/u.test(text) ? null : text;
}

function decodeAs(bytes: Uint8Array, encoding: OldEncoding): string | null {
  return encoding === "dos" ? decodeDos(bytes) : decode(bytes, encoding);
}

function scoreOf(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return 3 * count(LETTERS) + count(OTHERS) - 2 * count(WRONG);
}

function decodeDos(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) => (byte < 0x80 ? byte : DOS.charCodeAt(byte - 0x80)));
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((place) => start.filter((byte, index) => byte === 0 && index % 2 === place).length);
  const [high = 0, low = 0] = zeros;
  if (low > start.length / 3 && high === 0) return "utf-16le";
  return high > start.length / 3 && low === 0 ? "utf-16be" : null;
}
