import type { Batch, ResponseBody } from "./protocol/Batch";
import { asksForPictures, filesIn, readBatch } from "./protocol/Batch";
import type { Interpreter } from "./protocol/Interpreter";
import { Package } from "./model/package/Package";

/** What a batch needs that takes its time to unpack. */
export interface Unpacked {
  /** The files that it inserts, by their base64. */
  readonly files: ReadonlyMap<string, Package>;
  /** The contents of the document's pictures, by their part's name, where the batch asks for one. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Runs a batch at one go, with what was unpacked for it; null where Word gives no answer. */
export type RunBatch = (interpreter: Interpreter, batch: Batch, unpacked: Unpacked) => ResponseBody | null;

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * One of those who talk to the host, such as a task pane. It holds objects of its own: another client's reference ids are
 * nothing to it. Batches are run one at a time, whoever they come from.
 */
export class Client {
  private readonly interpreter: Interpreter;
  private readonly run: RunBatch;
  private readonly readPictures: () => Promise<Unpacked["pictures"]>;

  constructor(interpreter: Interpreter, run: RunBatch, readPictures: () => Promise<Unpacked["pictures"]>) {
    this.interpreter = interpreter;
    this.run = run;
    this.readPictures = readPictures;
  }

  /** How many objects the client holds between batches. */
  get heldObjects(): number {
    return this.interpreter.references.size;
  }

  /** Answers a batch, with the files that it inserts and the pictures that it asks for unpacked first; never, where Word does not. */
  async answer(body: unknown): Promise<ResponseBody> {
    const batch = readBatch(body);
    const files = new Map<string, Package>();
    for (const file of filesIn(batch)) {
      const opened = await Package.openToCopy(file).catch(() => null);
      if (opened) files.set(file, opened);
    }
    const pictures = asksForPictures(batch) ? await this.readPictures() : NOTHING;
    return this.run(this.interpreter, batch, { files, pictures }) ?? new Promise(() => undefined);
  }

  /** Answers a batch that inserts no file and asks for no picture, synchronously. */
  processQuery(body: unknown): ResponseBody {
    const answer = this.run(this.interpreter, readBatch(body), { files: NOTHING, pictures: NOTHING });
    if (!answer) throw new Error("Word does not answer");
    return answer;
  }
}
