import { fc } from "../seeded";
import type { StepContent } from "../../src/content/Prompt";
import { STEP_IDS, type StepId } from "../../src/content/StepId";
import type { Answer } from "../../src/plan/answers/Answer";
import { answeredPrompts } from "../../src/plan/answers/answeredPrompts";
import { cleanAnswer } from "../../src/plan/answers/cleanAnswer";
import { draftStep } from "../../src/plan/draft/draftStep";
import { isAnswered } from "../../src/plan/answers/isAnswered";
import { anyAnswer, loadSteps } from "./arbitraries";
import { showPieces } from "./showPieces";

let steps: Readonly<Record<StepId, StepContent>>;
beforeAll(async () => {
  steps = await loadSteps();
});

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

/** The lines that the user wrote, cells where they are a table's. */
function userLines(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case "text":
      return answer.text.split(/[\n\t]/u).filter((cell) => cell.trim() !== "");
    case "list":
      return answer.items.flatMap(linesOf);
    case "people":
      return answer.people.flatMap(({ who, how }) => [...linesOf(who), ...linesOf(how)]);
    case "dates":
      return answer.events.flatMap(({ what }) => linesOf(what));
    case "choices":
      return linesOf(answer.other);
  }
}

/** Its letters alone: capitals and marks at the ends are what a draft may mend. */
const lettersOf = (text: string) => text.replace(/\P{L}/gu, "").toLocaleLowerCase("nb");

test("every line of the user's stands in the draft, in its order and letter by letter", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STEP_IDS), fc.nat(), anyAnswer.map(cleanAnswer), (step, nth, answer) => {
      const prompts = steps[step].prompts;
      const prompt = prompts[nth % prompts.length]?.id ?? "";
      const draft = lettersOf(showPieces(draftStep(steps[step], { [prompt]: answer }, "nb")).join("\n"));
      let from = 0;
      for (const line of userLines(answer)) {
        const at = draft.indexOf(lettersOf(line), from);
        expect({ line, found: at >= 0 }).toEqual({ line, found: true });
        if (answer.kind !== "choices") from = at + lettersOf(line).length;
      }
    }),
  );
});

test("the same answers give the same draft, and no paragraph of it is blank or of two lines", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STEP_IDS), fc.nat(), anyAnswer.map(cleanAnswer), (step, nth, answer) => {
      const prompts = steps[step].prompts;
      const answers = { [prompts[nth % prompts.length]?.id ?? ""]: answer };
      const draft = draftStep(steps[step], answers, "nn");
      expect(draftStep(steps[step], answers, "nn")).toEqual(draft);
      const texts = draft.flatMap((piece) => (piece.kind === "table" ? [] : [piece.text]));
      expect(texts.filter((text) => text.trim() === "" || text.includes("\n"))).toEqual([]);
    }),
  );
});

test("the words of a message are no message when they are a user's", () => {
  const hostile = `<b>{count, plural, one {x}} # '{answer}' & "sitat" 😀`;
  const draft = draftStep(steps.s3, { goals: { kind: "list", items: [hostile] } }, "nb");
  expect(showPieces(draft)[1]).toBe(`${hostile}.`);
});

test("a sentence that the user closed is not closed again", () => {
  for (const end of ["Nok lærarar.", "Nok lærarar!", "«Nok lærarar.»", "Nok lærarar …"]) {
    const draft = draftStep(steps.s3, { goals: { kind: "list", items: [end] } }, "nn");
    expect(showPieces(draft)[1]).toBe(end);
  }
});

test("a heading never stands without a text below it", () => {
  const blank: readonly Answer[] = [
    { kind: "text", text: " \n\t\n" },
    { kind: "list", items: ["", " "] },
    { kind: "people", people: [{ who: " ", how: "" }] },
    { kind: "choices", chosen: ["unknown"], other: "" },
  ];
  for (const answer of blank) expect(draftStep(steps.s4, { parts: answer }, "nb")).toEqual([]);
});

test("a text of 20,000 characters is drafted whole", () => {
  const long = "Kompetanse ".repeat(1819);
  expect(draftStep(steps.s1, { mandate: { kind: "text", text: long } }, "nb")[1]).toEqual({
    kind: "paragraph",
    text: `${long.trim()}.`,
  });
});

test("lines with tabs are a table only where there are several of the same width", () => {
  const draft = (text: string) => showPieces(draftStep(steps.s5, { needs: { kind: "text", text } }, "nb")).slice(1);
  expect(draft("a\tb")).toEqual(["a\tb"]);
  expect(draft("a\tb\nc")).toEqual(["a\tb", "C"]);
  expect(draft("a\tb\n\t\nc\td")).toEqual(["| a | b |", "|  |  |", "| c | d |"]);
  expect(draft("a\tb\nc\td\n1\t2\t3\n4\t5\t6")).toEqual(["| a | b |", "| c | d |", "| 1 | 2 | 3 |", "| 4 | 5 | 6 |"]);
});

test("answered prompts are those that say something, in the step's order", () => {
  const answers = {
    important: { kind: "list", items: ["Dele kunnskap"] },
    meaning: { kind: "text", text: "Det vi kan" },
    needs: { kind: "text", text: "  " },
    fromLaterVersion: { kind: "text", text: "x" },
  } satisfies Record<string, Answer>;
  expect(answeredPrompts(steps.s4, answers)).toEqual(["meaning", "important"]);
  expect(isAnswered(undefined)).toBe(false);
});
