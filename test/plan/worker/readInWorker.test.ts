import { answerPane } from "../../../src/plan/foreign/answerPane";
import { readInWorker } from "../../../src/plan/foreign/readInWorker";

/** The pane's end of a worker that says what a test has it say. */
class FakeWorker {
  public onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  public onerror: (() => void) | null = null;
  public onmessageerror: (() => void) | null = null;
  public readonly postMessage = jest.fn();
  public readonly terminate = jest.fn();
}

function startReading(start?: () => Worker) {
  const worker = new FakeWorker();
  const controller = new AbortController();
  const { signal } = controller;
  const reading = readInWorker<string, string>({
    start: start ?? (() => worker as unknown as Worker),
    request: "fil",
    most: 20_000,
    signal,
  });
  const told = reading.catch(() => "rejected");
  const say = async (data: unknown): Promise<void> => {
    worker.onmessage!({ data });
    await jest.advanceTimersByTimeAsync(0);
  };
  return { worker, controller, told, say };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test("a worker is sent the request when it is ready, and ended when it has answered", async () => {
  const { worker, told, say } = startReading();
  expect(worker.postMessage).not.toHaveBeenCalled();
  await say({ kind: "ready" });
  expect(worker.postMessage).toHaveBeenCalledWith("fil");
  expect(worker.terminate).not.toHaveBeenCalled();
  await say({ kind: "read", read: "innhold" });
  expect(await told).toBe("innhold");
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("a worker that does not come to an end is ended when its time is over, and not before", async () => {
  const { worker, told, say } = startReading();
  await say({ kind: "ready" });
  await jest.advanceTimersByTimeAsync(19_999);
  expect(worker.terminate).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(await told).toBe("tooSlow");
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("a slow network does not take from a worker's time", async () => {
  const { told, say } = startReading();
  await jest.advanceTimersByTimeAsync(59_000);
  await say({ kind: "ready" });
  await jest.advanceTimersByTimeAsync(19_000);
  await say({ kind: "read", read: "innhold" });
  expect(await told).toBe("innhold");
});

test("a worker that does not start in time is no fault of the file's", async () => {
  const { worker, told } = startReading();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await told).toBe("rejected");
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test.each(["onerror", "onmessageerror"] as const)(
  "a worker that breaks (%s) is ended, before and after it is ready",
  async (event) => {
    for (const isReady of [false, true]) {
      const { worker, told, say } = startReading();
      if (isReady) await say({ kind: "ready" });
      worker[event]!();
      expect(await told).toBe("rejected");
      expect(worker.terminate).toHaveBeenCalledTimes(1);
    }
  },
);

test("a reading that has thrown in the worker rejects", async () => {
  const { worker, told, say } = startReading();
  await say({ kind: "ready" });
  await say({ kind: "failed" });
  expect(await told).toBe("rejected");
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("a worker that nobody waits for is ended, before and after it is ready", async () => {
  for (const isReady of [false, true]) {
    const { worker, controller, told, say } = startReading();
    if (isReady) await say({ kind: "ready" });
    controller.abort();
    expect(await told).toBe("rejected");
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  }
});

test("where there are no workers, reading rejects", async () => {
  const { told } = startReading(() => {
    throw new ReferenceError("Worker is not defined");
  });
  expect(await told).toBe("rejected");
});

describe("the worker's end", () => {
  /** What a worker with this reading has answered to one request. */
  async function answersOf(read: (request: string) => Promise<string>): Promise<readonly unknown[]> {
    const scope = { onmessage: null as ((event: { readonly data: string }) => void) | null, postMessage: jest.fn() };
    const spy = jest.spyOn(globalThis, "self", "get").mockReturnValue(scope as unknown as typeof self);
    answerPane(read);
    spy.mockRestore();
    scope.onmessage!({ data: "fil" });
    await jest.advanceTimersByTimeAsync(0);
    return scope.postMessage.mock.calls.map(([answer]: unknown[]) => answer);
  }

  test("says that it is ready, and then what was read", async () => {
    const answers = await answersOf((request) => Promise.resolve(`${request}ens innhold`));
    expect(answers).toEqual([{ kind: "ready" }, { kind: "read", read: "filens innhold" }]);
  });

  test("says that reading has thrown", async () => {
    expect(await answersOf(() => Promise.reject(new RangeError("a")))).toEqual([{ kind: "ready" }, { kind: "failed" }]);
  });
});
