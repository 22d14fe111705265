import type { Batch, ResponseBody } from "./protocol/Batch";
import { filesIn, readBatch } from "./protocol/Batch";
import type { Interpreter } from "./protocol/Interpreter";
import { Package } from "./model/Package";

/** Runs a batch at one go, with the files that it inserts; null where Word gives no answer. */
export type RunBatch = (
  interpreter: Interpreter,
  batch: Batch,
  files: ReadonlyMap<string, Package>,
) => ResponseBody | null;

/**
 * One of those who talk to the host, such as a task pane. It holds objects of its own: another client's reference ids are
 * nothing to it. Batches are run one at a time, whoever they come from.
 */
export class Client {
  private readonly interpreter: Interpreter;
  private readonly run: RunBatch;

  constructor(interpreter: Interpreter, run: RunBatch) {
    this.interpreter = interpreter;
    this.run = run;
  }

  /** How many objects the client holds between batches. */
  get heldObjects(): number {
    return this.interpreter.references.size;
  }

  /** Answers a batch, with the files that it inserts unpacked first; never, where Word does not. */
  async answer(body: unknown): Promise<ResponseBody> {
    const batch = readBatch(body);
    const files = new Map<string, Package>();
    for (const file of filesIn(batch)) {
      const opened = await Package.openToCopy(file).catch(() => null);
      if (opened) files.set(file, opened);
    }
    return this.run(this.interpreter, batch, files) ?? new Promise(() => undefined);
  }

  /** Answers a batch that inserts no file, synchronously. */
  processQuery(body: unknown): ResponseBody {
    const answer = this.run(this.interpreter, readBatch(body), new Map());
    if (!answer) throw new Error("Word does not answer");
    return answer;
  }
}
