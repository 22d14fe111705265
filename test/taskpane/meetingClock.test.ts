import type * as Clock from "../../src/taskpane/meeting/run/meetingClock";

const NOON = new Date(2027, 4, 12, 12).getTime();
const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;

beforeEach(() => {
  Object.assign(globalThis, { Office: { context: {} } });
  localStorage.clear();
  jest.useFakeTimers({ now: NOON });
});

afterEach(() => {
  jest.useRealTimers();
});

/** The clock of a pane that is opened now: it remembers nothing itself. */
function openPane(): typeof Clock {
  let opened: typeof Clock | null = null;
  jest.isolateModules(() => {
    opened = jest.requireActual("../../src/taskpane/meeting/run/meetingClock");
  });
  return opened!;
}

const left = (pane: typeof Clock, meeting = "m1", item = "s5.a") =>
  pane.secondsLeft(pane.clockOf(meeting, item), Date.now());

/** Starts a clock of two minutes in the groups' phase. */
function start(pane: typeof Clock): void {
  pane.setClock({ ...pane.clockOf("m1", "s5.a"), phase: "group", left: 120, since: Date.now() });
}

test("a clock goes on where it was when the pane was killed, and so does the phase", () => {
  start(openPane());
  jest.setSystemTime(NOON + 45 * SECOND);
  const pane = openPane();
  expect(left(pane)).toBe(75);
  expect(pane.clockOf("m1", "s5.a").phase).toBe("group");
});

test("a clock that stands still stands still in the next pane too", () => {
  const first = openPane();
  start(first);
  jest.setSystemTime(NOON + 30 * SECOND);
  first.setClock({ ...first.clockOf("m1", "s5.a"), left: left(first), since: null });
  jest.setSystemTime(NOON + HOUR);
  expect(left(openPane())).toBe(90);
});

test("another question, and the same one in another meeting, have no clock of it", () => {
  start(openPane());
  const pane = openPane();
  expect(left(pane, "m1", "s5.b")).toBeNull();
  expect(left(pane, "m2", "s5.a")).toBeNull();
});

test("a clock of the day before is off", () => {
  start(openPane());
  jest.setSystemTime(NOON + 20 * HOUR);
  expect(left(openPane())).toBeNull();
});

test.each(["", "{", "null", "7", '{"of":"x"}', '{"of":"x","phase":"alone","left":"1","since":null}'])(
  "what else the browser keeps there is no clock: %s",
  (kept) => {
    localStorage.setItem("planhjelp.clock.1", kept);
    expect(openPane().clockOf("m1", "s5.a")).toMatchObject({ phase: "alone", left: null, since: null });
  },
);

test("nothing of the document is in what the browser keeps", () => {
  start(openPane());
  const kept = localStorage.getItem("planhjelp.clock.1");
  expect(kept).toContain("group");
  for (const word of ["m1", "s5"]) expect(kept).not.toContain(word);
});
