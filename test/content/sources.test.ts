import { SOURCE_IDS } from "../../src/content/Source";
import { SOURCES, sourceOf } from "../../src/content/sources";

/** Addresses that the sources themselves give, and that are known to work. The rest have none. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ks: "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/",
  udir: "https://www.udir.no/kvalitet-og-kompetanse/kompetansepakker/",
};

test("every source stands once, in the order of the ids", () => {
  expect(SOURCES.map(({ id }) => id)).toEqual(SOURCE_IDS);
});

test("a source is found by its id", () => {
  for (const source of SOURCES) expect(sourceOf(source.id)).toEqual(source);
});

test("every name and reference stands in both languages, trimmed", () => {
  for (const { name, reference } of SOURCES) {
    for (const text of [name.nb, name.nn, reference.nb, reference.nn]) expect(text).toMatch(/^\S(.*\S)?$/u);
  }
});

test("every reference is one sentence or more, and differs from every other", () => {
  const references = SOURCES.flatMap(({ reference }) => reference.nb);
  for (const reference of references) expect(reference).toMatch(/\.$/u);
  expect([...new Set(references)]).toEqual(references);
});

test("only the addresses that are known to work are given", () => {
  const given = SOURCES.flatMap(({ id, url }) => (url === null ? [] : [[id, url]]));
  expect(Object.fromEntries(given)).toEqual(ADDRESSES);
});

test("the tariff agreement is marked as the guide of March 2022 gives it, to be checked against the one in force", () => {
  const { nb, nn } = sourceOf("hta").reference;
  expect(nb).toMatch(/Gjengitt etter veilederen, mars 2022\. .*avtalen som gjelder/u);
  expect(nn).toMatch(/Attgitt etter rettleiaren, mars 2022\. .*avtalen som gjeld/u);
});

test("Nittedal's strategy goes by its own title alone", () => {
  const { name, reference } = sourceOf("nitt");
  for (const text of [name.nb, name.nn, reference.nb, reference.nn]) {
    expect(text).toContain("Kompetansestrategi for Nittedal kommune");
  }
});
