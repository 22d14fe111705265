import { errorFacts } from "../../src/actions/errorFacts";
import { lastFailures, noteFailure, watchFailures } from "../../src/actions/failures";
import { HostError } from "../../src/word/HostError";
import { fc } from "../seeded";

/** What somebody may have written: each word has a letter that no code has. */
const theirs = fc
  .array(
    fc.string({ minLength: 0, maxLength: 8 }).map((word) => `ø${word}ø`),
    { minLength: 1, maxLength: 6 },
  )
  .chain((words) => fc.constantFrom(" ", "\n", "\n    at ", ": ", "/").map((sign) => words.join(sign)));

const office = (words: string) => ({
  name: "RichApi.Error",
  code: "InvalidArgument",
  message: `The text "${words}" is not allowed`,
  debugInfo: {
    code: "InvalidArgument",
    message: words,
    errorLocation: "Paragraph.insertText",
    statement: `paragraph.insertText("${words}")`,
    surroundingStatements: [words],
  },
});

function thrown(words: string): Error {
  const error = new TypeError(`Cannot read ${words}`);
  error.stack = `TypeError: Cannot read ${words}\n    at draft (https://localhost/step.a1b2.js:12:34)\n    at ${words}`;
  return error;
}

const NO_CHUNK = (words: string): Error =>
  new TypeError(
    `Failed to fetch dynamically imported module: ${window.location.origin}/plan/12.aB-c.js (${words}.js https://ø.no/ø.js)`,
  );

test("no word of what somebody has written is in the facts of a failure, wherever the error quotes it", () => {
  fc.assert(
    fc.property(theirs, (words) => {
      const facts = [
        errorFacts({ kind: "word", error: new HostError("unknown", office(words)) }),
        errorFacts({
          kind: "word",
          error: new HostError("unknown", { code: words, debugInfo: { errorLocation: words } }),
        }),
        errorFacts({ kind: "mistake", error: thrown(words) }),
        errorFacts({ kind: "mistake", error: words }),
        errorFacts({ kind: "mistake", error: Object.assign(new Error(words), { name: words }) }),
        errorFacts({ kind: "load", error: NO_CHUNK(words) }),
      ];
      expect(facts.flat().filter((fact) => fact.includes("ø"))).toEqual([]);
    }),
  );
});

test("of a refusal of Word's its codes and the member are told", () => {
  const facts = errorFacts({ kind: "word", error: new HostError("unknown", office("Fjordvik")) });
  expect(facts).toEqual(["word", "unknown", "InvalidArgument", "Paragraph.insertText"]);
});

test("of a mistake of our own its kind and where it came up are told", () => {
  expect(errorFacts({ kind: "mistake", error: thrown("Fjordvik") })).toEqual([
    "mistake",
    "TypeError",
    "step.a1b2.js:12:34",
  ]);
});

test("of a part that was not fetched the name of its file is told", () => {
  expect(errorFacts({ kind: "load", error: NO_CHUNK("x") })).toEqual(["load", "TypeError", "12.aB-c.js"]);
});

test("the last twenty failures are remembered, and told to who asks later", () => {
  for (let number = 1; number <= 23; number++) noteFailure("mistake", number);
  expect(lastFailures().map(({ error }) => error)).toEqual(Array.from({ length: 20 }, (_, index) => index + 4));
  const heard: unknown[] = [];
  const before = lastFailures().length;
  const stop = watchFailures(({ error }) => heard.push(error));
  noteFailure("load", "heard");
  stop();
  noteFailure("load", "not heard");
  expect(heard.slice(before)).toEqual(["heard"]);
});
