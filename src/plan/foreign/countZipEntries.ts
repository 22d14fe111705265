/** How the record of an entry begins in a zip's directory (APPNOTE 4.3.12). */
const RECORD = [0x50, 0x4b, 0x01, 0x02];

/** How many entries a zip has at most, whatever it claims: counted before anything reads it. */
export function countZipEntries(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (RECORD.every((byte, index) => bytes[at + index] === byte)) count += 1;
  }
  return count;
}
