import { keepWorker } from "../../../src/plan/foreign/keptWorker";

/** The pane's end of a worker that says what a test has it say. */
class FakeWorker {
  public onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  public onerror: (() => void) | null = null;
  public onmessageerror: (() => void) | null = null;
  public readonly postMessage = jest.fn();
  public readonly terminate = jest.fn();
}

const started: FakeWorker[] = [];
const start = () => {
  const worker = new FakeWorker();
  started.push(worker);
  return worker as unknown as Worker;
};
const say = async (index: number, data: unknown): Promise<void> => {
  started[index]!.onmessage!({ data });
  await jest.advanceTimersByTimeAsync(0);
};
const { signal } = new AbortController();

beforeEach(() => {
  jest.useFakeTimers();
  started.length = 0;
});

afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test("one worker answers one question after the other, until it is ended", async () => {
  const worker = keepWorker<string, string>(start, 20_000);
  const first = worker.ask("a", signal);
  await say(0, { kind: "ready" });
  await say(0, { kind: "read", read: "A" });
  const second = worker.ask("b", signal);
  await jest.advanceTimersByTimeAsync(0);
  await say(0, { kind: "read", read: "B" });
  expect([await first, await second]).toEqual(["A", "B"]);
  expect(started[0]!.postMessage.mock.calls).toEqual([["a"], ["b"]]);
  expect(started[0]!.terminate).not.toHaveBeenCalled();
  worker.end();
  expect(started[0]!.terminate).toHaveBeenCalledTimes(1);
});

test("a worker that takes too long, fails or breaks is ended, and another one answers what comes next", async () => {
  const worker = keepWorker<string, string>(start, 20_000);
  const slow = worker.ask("treg", signal);
  await say(0, { kind: "ready" });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await slow).toBe("tooSlow");
  const failing = worker.ask("feil", signal);
  await say(1, { kind: "ready" });
  await say(1, { kind: "failed" });
  expect(await failing).toBe("failed");
  const breaking = worker.ask("knekk", signal);
  await say(2, { kind: "ready" });
  started[2]!.onerror!();
  expect(await breaking).toBe("failed");
  const good = worker.ask("god", signal);
  await say(3, { kind: "ready" });
  await say(3, { kind: "read", read: "GOD" });
  expect(await good).toBe("GOD");
  expect(started.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1, 1, 0]);
});

test("a worker that cannot be started is no answer, and neither is one that nobody waits for", async () => {
  const worker = keepWorker<string, string>(start, 20_000);
  const lost = worker.ask("a", signal).catch(() => "rejected");
  started[0]!.onerror!();
  expect(await lost).toBe("rejected");
  const controller = new AbortController();
  const left = worker.ask("b", controller.signal).catch(() => "rejected");
  await say(1, { kind: "ready" });
  controller.abort();
  expect(await left).toBe("rejected");
  expect(started.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1]);
});
