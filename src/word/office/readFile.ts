import { HostError } from "../HostError";

/** Whether Word gives the document as a file, and opens a file as a new document. */
export function canCopyFile(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported("CompressedFile") && requirements.isSetSupported("WordApi", "1.3");
}

/** The document as it stands, as the bytes of a .docx. Rejects with HostError. */
export async function readFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, {}, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let offset = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answered<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      const data = slice.data as ArrayLike<number>;
      bytes.set(data, offset);
      offset += data.length;
    }
    return bytes;
  } finally {
    // Word gives no second file while one is open, and two at the most.
    file.closeAsync();
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError("unknown", error));
    });
  });
}
