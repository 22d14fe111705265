import type { WorkerAnswer } from "./WorkerAnswer";

/** What a worker has of its own scope; TypeScript's types for it do not go together with those of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: never }) => void) | null;
  postMessage(answer: WorkerAnswer<unknown>): void;
}

/** Makes the thread that this runs in a worker that reads what the pane sends (see readInWorker). */
export function answerPane(read: (request: never) => Promise<unknown>): void {
  const scope = self as unknown as WorkerScope;
  scope.onmessage = ({ data }) => {
    void read(data)
      .then((found): WorkerAnswer<unknown> => ({ kind: "read", read: found }))
      .catch((): WorkerAnswer<unknown> => ({ kind: "failed" }))
      .then((answer) => {
        scope.postMessage(answer);
      });
  };
  scope.postMessage({ kind: "ready" });
}
