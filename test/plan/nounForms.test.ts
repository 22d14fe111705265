import { nounForms } from "../../src/plan/choices/nounForms";

test.each([
  ["nb", "virksomhet", "virksomheten", "virksomheter", "virksomhetene"],
  ["nb", "Enhet", "enheten", "enheter", "enhetene"],
  ["nb", "avdeling", "avdelingen", "avdelinger", "avdelingene"],
  ["nb", "tjenestested", "tjenestestedet", "tjenestesteder", "tjenestestedene"],
  ["nb", "tjeneste", "tjenesten", "tjenester", "tjenestene"],
  ["nb", "ansvarsområde", "ansvarsområdet", "ansvarsområder", "ansvarsområdene"],
  ["nb", "resultatsenter", "resultatsenteret", "resultatsentre", "resultatsentrene"],
  ["nb", "seksjon", "seksjonen", "seksjoner", "seksjonene"],
  ["nb", "strategi", "strategien", "strategier", "strategiene"],
  ["nn", "verksemd", "verksemda", "verksemder", "verksemdene"],
  ["nn", "eining", "eininga", "einingar", "einingane"],
  ["nn", "avdeling", "avdelinga", "avdelingar", "avdelingane"],
  ["nn", "tenestestad", "tenestestaden", "tenestestader", "tenestestadene"],
  ["nn", "teneste", "tenesta", "tenester", "tenestene"],
  ["nn", "område", "området", "område", "områda"],
  ["nn", "kontor", "kontoret", "kontor", "kontora"],
  ["nn", "seksjon", "seksjonen", "seksjonar", "seksjonane"],
] as const)("in %s «%s» becomes «%s», «%s», «%s»", (language, noun, ...others) => {
  const { one, theOne, many, theMany } = nounForms(noun, language);
  expect(one).toBe(noun.toLocaleLowerCase("nb"));
  expect([theOne, many, theMany]).toEqual(others);
});

test("an abbreviation keeps its letters", () => {
  expect(nounForms("RO", "nb").one).toBe("RO");
});

test("a noun has the gender of its ending", () => {
  expect(nounForms("tjenestested", "nb").gender).toBe("neuter");
  expect(nounForms("enhet", "nb").gender).toBe("masculine");
  expect(nounForms("eining", "nn").gender).toBe("feminine");
});
