import type JSZip from "jszip";

/** A documented member that JSZip's types lack: https://stuk.github.io/jszip/documentation/api_zipobject/internal_stream.html */
interface StreamedEntry {
  readonly internalStream: (type: "uint8array") => JSZip.JSZipStreamHelper<Uint8Array>;
}

/**
 * The content of a zip's entry. Inflating stops at `most` bytes, whatever size the zip claims: a small file can hold
 * gigabytes. "broken" where the entry is damaged.
 */
export function inflateEntry(entry: JSZip.JSZipObject, most: number): Promise<Uint8Array | "tooLarge" | "broken"> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = (entry as JSZip.JSZipObject & StreamedEntry).internalStream("uint8array");
    const take = (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      stream.pause();
      chunks.length = 0;
      resolve("tooLarge");
    };
    stream
      .on("data", take)
      .on("error", () => {
        resolve("broken");
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
