import { findMunicipalities, municipalityNamed } from "../../../src/plan/figures/municipalities";
import { MUNICIPALITIES } from "./snapshot";

/** The first few that are found, by the names that tell them apart. */
function found(typed: string): readonly string[] {
  return findMunicipalities(MUNICIPALITIES, typed)
    .slice(0, 3)
    .map(({ municipality, former }) =>
      former === null ? municipality.shown : `${municipality.shown} (før ${former})`,
    );
}

test("there are 357, all of which are offered before anything is typed", () => {
  expect(findMunicipalities(MUNICIPALITIES, "")).toHaveLength(357);
});

test.each([
  ["bam", "Bamble"],
  ["4012", "Bamble"],
  ["Oslove", "Oslo"],
  ["karasjohka", "Karasjok"],
  ["Kaivuono", "Kåfjord"],
  ["Guovdageaidnu", "Kautokeino"],
  ["raisi", "Nordreisa"],
  ["Nedre Eiker", "Drammen (før Nedre Eiker)"],
  ["klæbu", "Trondheim (før Klæbu)"],
  ["Flora", "Kinn (før Flora)"],
  ["heroy nordland", "Herøy (Nordland)"],
])("«%s» finds %s first", (typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test("names that two municipalities have are both found, and told apart", () => {
  expect(found("Herøy").slice(0, 2)).toEqual(["Herøy (Møre og Romsdal)", "Herøy (Nordland)"]);
  expect(found("Våler").slice(0, 2)).toEqual(["Våler (Innlandet)", "Våler (Østfold)"]);
});

test("what is no municipality finds none", () => {
  expect(found("Stockholm")).toEqual([]);
});

test.each([
  ["Bamble kommune", "4012"],
  ["  oslo ", "0301"],
  ["Voss herad", "4621"],
  ["Kárášjoga gielda", null],
  ["Kárášjohka", "5610"],
  ["Herøy kommune", null],
  ["Herøy (Nordland)", "1818"],
  ["Solvik", null],
  ["", null],
])("the plan's name «%s» means %s", (name, nr) => {
  expect(municipalityNamed(MUNICIPALITIES, name)?.municipality.nr ?? null).toBe(nr);
});

test("a municipality that is a part of another now is found by its name before", () => {
  const found = municipalityNamed(MUNICIPALITIES, "Skedsmo kommune");
  expect([found?.municipality.shown, found?.former]).toEqual(["Lillestrøm", "Skedsmo"]);
});
