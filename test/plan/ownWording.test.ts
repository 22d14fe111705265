import type { Language } from "../../src/content/Language";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setOwnWord } from "../../src/plan/choices/planChoice";
import { withOwnWords } from "../../src/plan/choices/ownWording";

const said = (language: Language, word: string, text: string, id = "unit"): string =>
  withOwnWords(text, setOwnWord(emptyPlan(language), id, word));

test.each([
  ["nb", "virksomhet", "Hver enhet drøfter, og enhetene velger.", "Hver virksomhet drøfter, og virksomhetene velger."],
  ["nb", "tjenestested", "Hver enhet har en plan.", "Hvert tjenestested har en plan."],
  ["nb", "tjenestested", "i en annen enhet", "i et annet tjenestested"],
  ["nb", "tjenestested", "Hva må enheten vår kunne?", "Hva må tjenestestedet vårt kunne?"],
  ["nb", "avdeling", "Enhetslederen og enhetens mål", "Avdelingslederen og avdelingens mål"],
  ["nb", "Seksjon", "Alle enheter", "Alle seksjoner"],
  ["nn", "avdeling", "Kvar eining i eininga di", "Kvar avdeling i avdelinga di"],
  ["nn", "seksjon", "i ei anna eining, i eininga di", "i ein annan seksjon, i seksjonen din"],
  ["nn", "verksemd", "Einingane og einingsleiaren", "Verksemdene og verksemdsleiaren"],
  ["nn", "kontor", "kvar eining", "kvart kontor"],
] as const)("in %s with «%s» «%s» becomes «%s»", (language, word, text, right) => {
  expect(said(language, word, text)).toBe(right);
});

test("other words that hold the same letters stay", () => {
  expect(said("nb", "virksomhet", "helhet, enhetlig og enhver")).toBe("helhet, enhetlig og enhver");
  expect(said("nn", "verksemd", "meininga om usemje")).toBe("meininga om usemje");
});

test("where the document is a strategy, the texts say so, and leave other plans alone", () => {
  const text = "Planen gjelder i fire år. Handlingsplanen følger planens mål.";
  expect(said("nb", "kompetansestrategi", text, "document")).toBe(
    "Strategien gjelder i fire år. Handlingsplanen følger strategiens mål.",
  );
  expect(said("nb", "overordnet kompetanseplan", text, "document")).toBe(text);
});

test("content is the same as before where the municipality has no words of its own", () => {
  const content = { texts: ["Hver enhet"] };
  expect(withOwnWords(content, emptyPlan("nb"))).toBe(content);
});
