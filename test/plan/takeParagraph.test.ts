import { S2 } from "../../src/content/steps/s2";
import type { StepLibrary } from "../../src/content/StepLibrary";
import type { Answer } from "../../src/plan/answers/Answer";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { takeParagraph } from "../../src/plan/draft/takeParagraph";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Plan } from "../../src/plan/Plan";

const LIBRARY: StepLibrary = { content: S2, guidance: { step: "s2", topics: [] }, choices: [] };
const [text, other] = S2.prompts.filter(({ input }) => input.kind === "text").map(({ id }) => id) as [string, string];
const plan = (answer: Answer, prompt = text): Plan => setAnswer(emptyPlan("nb"), "s2", prompt, answer);
const take = (from: Plan, ours: string, inWord: string) => takeParagraph(from, "s2", LIBRARY, { inWord, ours });

test("a paragraph that is all of an answer gives the answer its words", () => {
  const taken = take(plan({ kind: "text", text: "Vi trenger folk" }), "Vi trenger folk.", "Vi trenger flere folk.");
  expect(taken?.plan.answers.s2[text]).toEqual({ kind: "text", text: "Vi trenger flere folk." });
});

test("of an answer of several paragraphs only the one that was edited becomes another", () => {
  const three = "Vi trenger mange folk her.\nMange går snart av med pensjon.\nFå vil komme hit for å arbeide.";
  const edited = "Svært mange går snart av med pensjon.";
  const taken = take(plan({ kind: "text", text: three }), "Mange går snart av med pensjon.", edited);
  expect(taken?.plan.answers.s2[text]).toEqual({
    kind: "text",
    text: three.replace("Mange går snart av med pensjon.", edited),
  });
});

test("a full stop that is not there in Word is told to come", () => {
  const taken = take(plan({ kind: "text", text: "Vi trenger folk" }), "Vi trenger folk.", "Vi trenger flere folk");
  expect(taken?.text).toBe("Vi trenger flere folk.");
});

test("words that stand in two answers are taken into none", () => {
  const both = setAnswer(plan({ kind: "text", text: "Ja." }), "s2", other, { kind: "text", text: "Ja." });
  expect(take(both, "Ja.", "Nei.")).toBeNull();
});

test.each([
  ["is nobody's answer", "Noe annet.", "Noe helt annet."],
  ["is a heading", S2.prompts[0]!.heading!.nb, "En annen overskrift"],
  ["says nothing any more", "Vi trenger folk.", " "],
])("a paragraph that %s is not taken in", (_, ours, inWord) => {
  expect(take(plan({ kind: "text", text: "Vi trenger folk." }), ours, inWord)).toBeNull();
});
