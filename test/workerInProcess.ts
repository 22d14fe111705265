import { fileURLToPath } from "node:url";
import type { WorkerAnswer } from "../src/plan/foreign/WorkerAnswer";

type Listener = ((event: { readonly data: unknown }) => void) | null;

/**
 * A worker for jsdom, which has none: it runs the same entry in the same thread, with `self` of its own while that starts.
 * What it answers crosses as text: nothing but plain data gets through.
 */
class WorkerInProcess {
  public onmessage: Listener = null;
  public onerror: Listener = null;
  public onmessageerror: Listener = null;
  private isEnded = false;
  private readonly scope: { onmessage: Listener; readonly postMessage: (answer: WorkerAnswer<unknown>) => void };

  public constructor(entry: URL) {
    this.scope = {
      onmessage: null,
      postMessage: (answer) => {
        this.deliver(JSON.stringify(answer));
      },
    };
    const page = Object.getOwnPropertyDescriptor(globalThis, "self")!;
    Object.defineProperty(globalThis, "self", { configurable: true, value: this.scope });
    jest.isolateModules(() => {
      jest.requireActual(fileURLToPath(entry.href));
    });
    Object.defineProperty(globalThis, "self", page);
  }

  public postMessage(data: unknown): void {
    this.scope.onmessage?.({ data });
  }

  public terminate(): void {
    this.isEnded = true;
  }

  private deliver(answer: string): void {
    void Promise.resolve().then(() => {
      if (!this.isEnded) this.onmessage?.({ data: JSON.parse(answer) });
    });
  }
}

Object.assign(globalThis, { Worker: WorkerInProcess });
