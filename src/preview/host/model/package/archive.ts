import JSZip from "jszip";
import { UnreadableFile } from "../../UnreadableFile";

/** Word opens files of 512 MB, pictures and all. That they may be as large unpacked is a guess. */
const MAX_UNPACKED = 512 * 1024 * 1024;
/** The most XML that is read. Word takes 32 MB of text; how much XML that may be is a guess. */
export const MAX_XML = 128 * 1024 * 1024;

/** A documented member that JSZip's types lack: https://stuk.github.io/jszip/documentation/api_zipobject/internal_stream.html */
interface Streamed {
  internalStream(type: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
}

/** Opens the archive that a .docx is. Refused: what is none, and what says that it is larger than Word opens. */
export async function openArchive(bytes: Uint8Array): Promise<JSZip> {
  if (isCompound(bytes)) throw new UnreadableFile("encrypted");
  const listed = directoryOf(bytes);
  const xml = listed.filter(({ name }) => isXmlName(name));
  if (sizeOf(listed) > MAX_UNPACKED || sizeOf(xml) > MAX_XML) throw new UnreadableFile("tooLarge");
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    throw new UnreadableFile("damaged", error);
  });
  for (const { name, isStored } of listed) {
    const entry = zip.file(name);
    if (entry && isStored) entry.options.compression = "STORE";
  }
  return zip;
}

/** Whether a part of this name is read as XML. */
export function isXmlName(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

/** The content of an entry. Inflating stops at `most` bytes, whatever size the archive claims. Rejects with what is wrong. */
export function inflate(entry: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = (entry as JSZip.JSZipObject & Streamed).internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size <= most) chunks.push(chunk);
        else {
          stream.pause();
          reject(new UnreadableFile("tooLarge"));
        }
      })
      .on("error", (error) => {
        reject(new UnreadableFile("damaged", error));
      })
      .on("end", () => {
        resolve(joined(chunks, size));
      })
      .resume();
  });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A multiple of three, so that each stretch of that many bytes is base64 by itself. */
const STRETCH = 0x6000;

export function toBase64(bytes: Uint8Array): string {
  const stretches: string[] = [];
  for (let at = 0; at < bytes.length; at += STRETCH)
    stretches.push(btoa(String.fromCharCode(...bytes.subarray(at, at + STRETCH))));
  return stretches.join("");
}

/** A compound file ([MS-CFB]): what a password wraps a .docx in, and what a .doc is. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly isStored: boolean;
}

function sizeOf(listed: readonly Listed[]): number {
  return listed.reduce((sum, { size }) => sum + size, 0);
}

const [END, ENTRY] = [0x06054b50, 0x02014b50];

/**
 * What an archive says of its entries (APPNOTE.TXT 4.3.12 and 4.3.16); nothing where it cannot be followed, as in ZIP64. JSZip
 * keeps the sizes to itself.
 */
function directoryOf(bytes: Uint8Array): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (signature: number, at: number, length: number): boolean =>
    at >= 0 && at + length <= bytes.length && view.getUint32(at, true) === signature;
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end > first && !is(END, end, 22)) end -= 1;
  const listed: Listed[] = [];
  if (!is(END, end, 22)) return listed;
  for (let at = end - view.getUint32(end + 12, true); is(ENTRY, at, 46);) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    listed.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + name)),
      size: view.getUint32(at + 24, true),
      isStored: view.getUint16(at + 10, true) === 0,
    });
    at += 46 + name + extra + comment;
  }
  return listed;
}
