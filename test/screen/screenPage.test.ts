import { readFileSync } from "node:fs";
import { askMessage, shownMessage, type ShownQuestion } from "../../src/plan/questions/onScreen";

const SHOWN: ShownQuestion = {
  ...{
    language: "nb",
    position: "Spørsmål 1 av 2",
    topic: "Alder",
    question: "Hvem går av?",
    phase: "Alene, 2 minutter",
  },
  ...{ left: 65, isRunning: false, decidedTitle: "Bestemt så langt", decided: ["<b>Ja</b>"] },
  ...{ previous: "Forrige", next: "Neste" },
};

let hear: (message: string) => void = () => undefined;
const asked: string[] = [];

jest.mock("../../src/actions/screenPage", () => ({
  startScreenPage: (onMessage: (message: string) => void) => {
    hear = onMessage;
    return Promise.resolve((message: string) => asked.push(message));
  },
}));

const text = (id: string) => document.getElementById(id)!.textContent;
const press = (key: string, more: KeyboardEventInit = {}) =>
  document.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true, ...more }));

beforeAll(async () => {
  jest.useFakeTimers();
  const html = readFileSync("src/screen/screen.html", "utf8");
  document.body.innerHTML = /<body>([^]*)<\/body>/.exec(html)![1]!;
  await import("../../src/screen/screenPage");
});

beforeEach(() => {
  asked.length = 0;
  hear(shownMessage(SHOWN));
});

afterAll(() => {
  jest.useRealTimers();
});

test("what the pane tells is shown as text, in its language, and the clock stands while it is paused", () => {
  expect(text("question")).toBe("Hvem går av?");
  expect(document.getElementById("question")!.lang).toBe("nb");
  expect(text("lines")).toBe("<b>Ja</b>");
  expect(text("clock")).toBe("Tid igjen: 1:05 (pause)");
  jest.advanceTimersByTime(3000);
  expect(text("clock")).toBe("Tid igjen: 1:05 (pause)");
});

test("a clock that runs goes by itself, is never a live region, and ends in words", () => {
  hear(shownMessage({ ...SHOWN, left: 2, isRunning: true }));
  expect(text("clock")).toBe("Tid igjen: 0:02");
  jest.advanceTimersByTime(2500);
  expect(text("clock")).toBe("Tiden er ute");
  expect(document.getElementById("clock")!.getAttribute("aria-live")).toBe("off");
});

test.each([
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowRight", "next"],
  ["PageUp", "previous"],
  ["ArrowLeft", "previous"],
] as const)("the key %s asks for the %s question", (key, ask) => {
  expect(press(key)).toBe(false);
  expect(asked).toEqual([askMessage(ask)]);
});

test("other keys, and keys that are held down, ask for nothing", () => {
  press("a");
  press("PageDown", { repeat: true });
  press("ArrowRight", { ctrlKey: true });
  expect(asked).toEqual([]);
});

test("anything but a question is ignored", () => {
  hear("null");
  hear(JSON.stringify({ version: 1, shown: { question: "Falskt" } }));
  expect(text("question")).toBe("Hvem går av?");
});

test("where the pane does not answer it is told, until it does", () => {
  press("PageDown");
  jest.advanceTimersByTime(3999);
  expect(text("unanswered")).toBe("");
  jest.advanceTimersByTime(1);
  expect(text("unanswered")).toMatch(/^Får ikke svar fra Word/);
  expect(text("question")).toBe("Hvem går av?");
  hear(shownMessage(SHOWN));
  expect(text("unanswered")).toBe("");
});
