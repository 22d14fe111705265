import { SOURCE_IDS } from "../../src/content/Source";
import { referenceOf, SOURCES, sourceOf } from "../../src/content/sources";

/** Addresses that the sources themselves give, or that were found to lead to them. The rest have none. */
const ADDRESSES: Readonly<Record<string, string>> = {
  veil: "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/veileder-for-lokalt-arbeid-med-kompetanseutvikling/",
  aml: "https://lovdata.no/lov/2005-06-17-62",
  hms: "https://lovdata.no/forskrift/1996-12-06-1127",
  kbu: "https://www.regjeringen.no/no/dokumenter/nou-2020-2/id2689744/",
  ks: "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/",
  ksLearning:
    "https://www.ks.no/fagomrader/forskning-og-utvikling-fou/forskning-og-utvikling/teknologistottet-laring-pa-arbeidsplassen2/",
  tiFaktor: "https://www.10faktor.no/",
  udir: "https://www.udir.no/kvalitet-og-kompetanse/",
  hdir: "https://www.helsedirektoratet.no/tema/kompetanseloft-2025/kompetanse-og-innovasjon",
  kristiansund: "https://www.kristiansund.kommune.no/strategisk-kompetanseplan/innledning/",
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

test("no reference tells the writer what to do: it stands in a public plan", () => {
  for (const { reference } of SOURCES) {
    for (const text of [reference.nb, reference.nn]) expect(text).not.toMatch(/\b([Mm]å|[Ss]jekk|[Kk]ontroller\w*)\b/u);
  }
});

test("only the tariff agreement has a period, which stands in its reference once the plan has one", () => {
  for (const source of SOURCES) {
    for (const language of ["nb", "nn"] as const) {
      expect(referenceOf(source, language, "")).not.toMatch(/[{}]|\s\s|\s,/u);
      expect(referenceOf(source, language, "2026–2028").includes(" 2026–2028,")).toBe(source.id === "hta");
    }
  }
});

test("Nittedal's strategy goes by its own title alone", () => {
  const { name, reference } = sourceOf("nitt");
  for (const text of [name.nb, name.nn, reference.nb, reference.nn]) {
    expect(text).toContain("Kompetansestrategi for Nittedal kommune");
  }
});
