import {
  askMessage,
  readAsk,
  readShown,
  SCREEN_ASKS,
  shownMessage,
  type ShownQuestion,
} from "../../../src/plan/questions/onScreen";
import { clockText } from "../../../src/plan/questions/clockText";

const SHOWN: ShownQuestion = {
  ...{ language: "nn", position: "Spørsmål 1 av 2", topic: "Alder", question: "Kven går av?", phase: "", left: 90.5 },
  ...{ isRunning: true, decidedTitle: "Bestemt så langt", decided: ["Ja"], previous: "Førre", next: "Neste" },
};

test("what is told to the big screen, and what it asks, come through whole", () => {
  expect(readShown(shownMessage(SHOWN))).toEqual(SHOWN);
  expect(readShown(shownMessage({ ...SHOWN, left: null }))).toEqual({ ...SHOWN, left: null });
  expect(SCREEN_ASKS.map((ask) => readAsk(askMessage(ask)))).toEqual([...SCREEN_ASKS]);
});

test.each([
  ["no JSON", "next"],
  ["nothing", "null"],
  ["another version", JSON.stringify({ version: 2, ask: "next", shown: SHOWN })],
  ["an ask that there is not", JSON.stringify({ version: 1, ask: "delete" })],
  ["an ask of another kind", JSON.stringify({ version: 1, ask: ["next"] })],
  ["a question without its text", JSON.stringify({ version: 1, shown: { ...SHOWN, question: undefined } })],
  ["a language that there is not", JSON.stringify({ version: 1, shown: { ...SHOWN, language: "en" } })],
  ["lines that are no texts", JSON.stringify({ version: 1, shown: { ...SHOWN, decided: [1] } })],
  ["a time that is none", JSON.stringify({ version: 1, shown: { ...SHOWN, left: -1 } })],
])("%s is not taken for a message", (_, message) => {
  expect(readAsk(message)).toBeNull();
  expect(readShown(message)).toBeNull();
});

test("the clock shows minutes and seconds, begun ones counted", () => {
  expect([0, 0.2, 59.1, 60, 600].map(clockText)).toEqual(["0:00", "0:01", "1:00", "1:00", "10:00"]);
});
