import { thinAnswer } from "../../src/plan/answers/thinAnswer";
import { choices, list, people, text } from "./answers";

test("a text of a word or two is short, a sentence and a table are not", () => {
  for (const short of ["Demografi", "ja", " FLERE FOLK "]) expect(thinAnswer(text(short))).toBe("short");
  for (const long of ["Vi har få", "Skole\nBarnehage", "", " "]) expect(thinAnswer(text(long))).toBeNull();
});

test("a text that only asks is a question, and so is a row of a list", () => {
  expect(thinAnswer(text("?"))).toBe("question");
  expect(thinAnswer(text("Hva mangler vi?", "Hvem vet det? "))).toBe("question");
  expect(thinAnswer(list("Nok folk", "Hva med heltid?"))).toBe("question");
  expect(thinAnswer(text("Hva mangler vi?", "Vi mangler lærere."))).toBeNull();
});

test("a word is enough in a list, for a person and in a choice", () => {
  for (const answer of [list("Økonomiplanen"), people(["HR", ""]), choices([], "evner"), undefined]) {
    expect(thinAnswer(answer)).toBeNull();
  }
});
