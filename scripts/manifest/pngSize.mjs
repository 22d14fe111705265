/** The eight bytes that every PNG begins with. */
const SIGNATURE = "89504e470d0a1a0a";

/**
 * @param {Buffer} file
 * @returns {{ width: number, height: number } | null} from the IHDR chunk, which is always the first; null for no PNG
 */
export function pngSize(file) {
  if (file.subarray(0, 8).toString("hex") !== SIGNATURE) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
