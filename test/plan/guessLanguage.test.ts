import { guessLanguage } from "../../src/plan/guessLanguage";

test.each([
  ["nn", ["Organisering og involvering (steg 1)", "Overordna mål og føringar (steg 3)"]],
  ["nb", ["Forankring ( steg 2) ", "Overordnede mål og føringer (steg 3) "]],
  ["nn", ["4. KVA ER KOMPETANSE"]],
  ["nb", ["Litteraturliste – referanser"]],
] as const)("%s is the language of a document with the headings %j, whatever was asked for", (language, headings) => {
  expect([guessLanguage(headings, "nb"), guessLanguage(headings, "nn")]).toEqual([language, language]);
});

test.each([
  ["no headings", []],
  ["headings that are the same in both", ["Forankring (steg 2)", "Gjennomføring, oppfølging og evaluering (steg 7)"]],
  ["headings in both", ["Overordna mål og føringar (steg 3)", "Hva er kompetanse (steg 4)"]],
  ["headings of its own", ["Måla våre (steg 3)"]],
] as const)("a document with %s is in the language that was asked for", (_, headings) => {
  expect([guessLanguage(headings, "nb"), guessLanguage(headings, "nn")]).toEqual(["nb", "nn"]);
});
