/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex -- the point of it
const NOT_IN_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE]/u;
/** What bytes that Windows-1252 does not define become. */
const UNDEFINED = /[\u0080-\u009F]/u;

/**
 * The text in the bytes of a CSV file: UTF-8 or UTF-16, with and without a byte order mark, else Windows-1252, which Excel
 * in Norwegian writes. Null where the bytes are no text.
 */
export function decodeSheetText(bytes: Uint8Array): string | null {
  const text = decode(bytes, utf16Of(bytes) ?? "utf-8") ?? decodeWindows(bytes);
  return text === null || NOT_IN_TEXT.test(text) ? null : text;
}

function decodeWindows(bytes: Uint8Array): string | null {
  const text = decode(bytes, "windows-1252");
  return text === null || UNDEFINED.test(text) ? null : text;
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
