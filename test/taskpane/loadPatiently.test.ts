import { loadPatiently } from "../../src/taskpane/loading/loadPatiently";

const PAUSES = [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000];

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const failing = () => jest.fn<Promise<string>, []>().mockRejectedValue(new Error("No network"));

test("what cannot be fetched is tried again after pauses that grow, up to half a minute", async () => {
  const load = failing();
  const loaded = loadPatiently(load);
  for (const [index, pause] of PAUSES.entries()) {
    await jest.advanceTimersByTimeAsync(pause - 1);
    expect(load).toHaveBeenCalledTimes(index + 1);
    await jest.advanceTimersByTimeAsync(1);
    expect(load).toHaveBeenCalledTimes(index + 2);
  }
  load.mockResolvedValue("page");
  await jest.advanceTimersByTimeAsync(30_000);
  expect(await loaded).toBe("page");
});

test("it is tried again at once when the network is back, and each failure is told", async () => {
  const load = failing();
  const onFail = jest.fn();
  const loaded = loadPatiently(load, { onFail });
  await jest.advanceTimersByTimeAsync(0);
  load.mockResolvedValue("page");
  window.dispatchEvent(new Event("online"));
  expect(await loaded).toBe("page");
  expect(onFail).toHaveBeenCalledTimes(1);
});

test("it is not tried again once nobody waits for it", async () => {
  const load = failing();
  const gone = new AbortController();
  void loadPatiently(load, { signal: gone.signal });
  await jest.advanceTimersByTimeAsync(0);
  gone.abort();
  window.dispatchEvent(new Event("online"));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(1);
});
