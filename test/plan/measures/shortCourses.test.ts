import { asksForGrant } from "../../../src/plan/measures/asksForGrant";
import { looksLikeShortCourse } from "../../../src/plan/measures/looksLikeShortCourse";
import { planOf } from "./measuresOf";

const looks = (action: string, more: Readonly<Record<string, string>> = {}): boolean =>
  looksLikeShortCourse(planOf({ action, more }).measures[0]!);

describe("looks like a short internal course:", () => {
  test.each([
    "Kurs i dokumentasjon",
    "Førstehjelpskurs for alle",
    "KURSING av ledere",
    "To fagdager om demens",
    "Internt seminar",
    "Delta på konferansen i mai",
    "Nettkurs i personvern",
    "Workshop om turnus",
  ])("%s", (action) => {
    expect(looks(action)).toBe(true);
  });
});

describe("does not look like one:", () => {
  test.each([
    "",
    "Fagbrev på jobb",
    "Kurs som gir 15 studiepoeng",
    "Kurs i ledelse (7,5 stp)",
    "Videreutdanning i psykisk helse",
    "Kurs fram mot fagbrev",
    "Konkurranse om lærlinger",
    "Ekskursjon til nabokommunen",
    "Diskurs om omsorg",
    "Mentorordning",
  ])("%s", (action) => {
    expect(looks(action)).toBe(false);
  });

  test("a course of a kind that the form has", () => {
    expect(looks("ABC-kurs i demensomsorg", { category: "abc-opplæring" })).toBe(false);
    expect(looks("Kurs i demensomsorg", { category: "Internt" })).toBe(true);
  });

  test("a course at a university", () => {
    expect(looks("Kurs i veiledning", { place: "Universitetet i Agder" })).toBe(false);
  });
});

test("a measure asks for a grant when something of the form for grants is filled in", () => {
  const asks = (more: Readonly<Record<string, string>>) => asksForGrant(planOf({ more }).measures[0]!);
  expect(asks({ grant: "80 000" })).toBe(true);
  expect(asks({ strategy: "Utvikle", totalCost: "5" })).toBe(false);
});
