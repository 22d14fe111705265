import { watchSettled, type Clock } from "../../src/actions/cursor/settledCursor";

/** A clock of which the test says when the time is up; counts what was asked for. */
function stoppedClock() {
  let waiting: (() => void) | null = null;
  const clock: Clock = (then) => {
    waiting = then;
    return () => {
      if (waiting === then) waiting = null;
    };
  };
  const timeUp = (): void => {
    const due = waiting;
    waiting = null;
    due?.();
  };
  return { clock, timeUp };
}

/** Word as it takes a handler for the selection; gives what moves it, and whether anybody listens. */
function wordWithSelection() {
  const handlers = new Set<() => void>();
  const addHandlerAsync = (_: string, handler: () => void): void => void handlers.add(handler);
  const removeHandlerAsync = (_: string, { handler }: { handler: () => void }): void => void handlers.delete(handler);
  const EventType = { DocumentSelectionChanged: "documentSelectionChanged" };
  Object.assign(window, { Office: { context: { document: { addHandlerAsync, removeHandlerAsync } }, EventType } });
  return {
    handlers,
    move: () => {
      for (const handler of handlers) handler();
    },
  };
}

/** A watch whose reads are answered when the test says so. */
function watching(word = wordWithSelection()) {
  const time = stoppedClock();
  const asked: ((isOther: boolean) => void)[] = [];
  const state = { mayRead: true, isOwn: false };
  const watch = watchSettled(
    {
      isOwn: () => state.isOwn,
      mayRead: () => state.mayRead,
      read: () => new Promise((resolve) => asked.push(resolve)),
    },
    time.clock,
  );
  const answer = async (isOther: boolean): Promise<void> => {
    asked.at(-1)?.(isOther);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ...word, ...time, state, watch, answer, reads: () => asked.length };
}

test("a selection is read once, when it has settled", () => {
  const { move, timeUp, reads } = watching();
  move();
  move();
  move();
  expect(reads()).toBe(0);
  timeUp();
  timeUp();
  expect(reads()).toBe(1);
});

test("while nothing may be read nothing is, and what has settled by then is read once when it may be", () => {
  const { move, timeUp, reads, state, watch } = watching();
  state.mayRead = false;
  move();
  timeUp();
  move();
  timeUp();
  expect(reads()).toBe(0);
  state.mayRead = true;
  watch.resume();
  timeUp();
  watch.resume();
  timeUp();
  expect(reads()).toBe(1);
});

test("what the pane itself selects is not read", () => {
  const { move, timeUp, reads, state, watch } = watching();
  state.isOwn = true;
  move();
  timeUp();
  state.isOwn = false;
  watch.resume();
  timeUp();
  expect(reads()).toBe(0);
});

test("a read that moves the selection, as Word tells it, is not read again and again", async () => {
  const { move, timeUp, reads, answer } = watching();
  move();
  timeUp();
  move();
  await answer(true);
  timeUp();
  expect(reads()).toBe(2);
  move();
  await answer(false);
  timeUp();
  expect(reads()).toBe(3);
  move();
  await answer(false);
  timeUp();
  expect(reads()).toBe(3);
});

test("when the pane goes nobody listens any more, and nothing is read", () => {
  const { move, timeUp, reads, watch, handlers } = watching();
  move();
  watch.end();
  timeUp();
  expect([handlers.size, reads()]).toEqual([0, 0]);
});

test.each([
  ["lacks the event", {}],
  [
    "refuses the handler",
    {
      addHandlerAsync: () => {
        throw new Error("refused");
      },
    },
  ],
])("a Word that %s does no harm", (_, document) => {
  Object.assign(window, { Office: { context: { document }, EventType: {} } });
  const { clock } = stoppedClock();
  const watch = watchSettled({ isOwn: () => false, mayRead: () => true, read: () => Promise.resolve(false) }, clock);
  expect(() => {
    watch.resume();
    watch.end();
  }).not.toThrow();
});
