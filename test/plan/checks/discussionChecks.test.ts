import { emptyPlan } from "../../../src/plan/emptyPlan";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { inWord, LANGUAGES, placesOf, unanswered, withDates, withRows, withText } from "./checkPlan";

const MISSING = [{ kind: "table", table: "own.vedtakslogg", about: "missing" }];
const MEETING = { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" };
const COUNCIL = { body: "Kommunestyret", case: "Vedtak av planen", date: "8. desember 2026" };

describe.each(LANGUAGES)("in %s", (language) => {
  const nothing = emptyPlan(language);
  const body = MEETING[language];

  test("a plan without a discussion is found, and so is a discussion that has no date", () => {
    expect(placesOf("discussion", nothing)).toEqual(MISSING);
    expect(placesOf("discussion", withRows(nothing, "own.vedtakslogg", { body }, COUNCIL))).toEqual(MISSING);
    expect(placesOf("discussion", withRows(nothing, "own.vedtakslogg", { body, date: "senere" }))).toEqual(MISSING);
  });

  test("a discussion after the adoption is found, until there is one before it", () => {
    const late = withRows(nothing, "own.vedtakslogg", { body, date: "9. desember 2026" }, COUNCIL);
    expect(placesOf("discussion", late)).toEqual([
      { kind: "row", table: "own.vedtakslogg", nr: "R1", about: "afterAdoption", quote: "9. desember 2026" },
    ]);
    const mended = withRows(
      late,
      "own.vedtakslogg",
      { body, date: "9.12.2026" },
      { body, date: "25.08.2026" },
      COUNCIL,
    );
    expect(placesOf("discussion", mended)).toEqual([]);
  });

  test("a month that holds the day of the adoption is not after it, a later year is", () => {
    const vague = withRows(nothing, "own.vedtakslogg", { body, date: "2026" }, COUNCIL);
    expect(placesOf("discussion", vague)).toEqual([]);
    expect(placesOf("discussion", withRows(vague, "own.vedtakslogg", { body, date: "2027" }, COUNCIL))).toHaveLength(1);
  });

  test("a plan that is decided on before it has been to the board is found", () => {
    const board = { body: "Formannskapet", case: "Innstilling", date: "15. desember 2026" };
    const wrong = withRows(nothing, "own.vedtakslogg", board, COUNCIL);
    expect(placesOf("routeOrder", wrong)).toEqual([
      { kind: "row", table: "own.vedtakslogg", nr: "R2", quote: "8. desember 2026" },
    ]);
    const right = withRows(nothing, "own.vedtakslogg", { ...board, date: "10.11.2026" }, COUNCIL);
    expect(placesOf("routeOrder", right)).toEqual([]);
  });

  test("the dates of step 1 count, for the discussion and for the adoption", () => {
    const late = withDates(nothing, "s1", "milestones", [body, "2026-12-20"], ["Vedtak i kommunestyret", "2026-12-08"]);
    expect(placesOf("discussion", late)).toEqual([
      { kind: "prompt", step: "s1", prompt: "milestones", about: "afterAdoption", quote: "2026-12-20" },
    ]);
    const mended = withDates(late, "s1", "milestones", [body, "2026-08-25"], ["Vedtak i kommunestyret", "2026-12-08"]);
    expect(placesOf("discussion", mended)).toEqual([]);
  });

  test("a discussion that running text tells with its day counts, here and in Word", () => {
    const sentence = { nb: "Planen ble drøftet 25. august 2026.", nn: "Planen vart drøfta 25. august 2026." }[language];
    expect(placesOf("discussion", withText(nothing, "s1", "process", sentence))).toEqual([]);
    expect(placesOf("discussion", nothing, { document: { paragraphs: [inWord(sentence)] } })).toEqual([]);
    expect(
      placesOf("discussion", withText(nothing, "s1", "process", sentence.replace("25. august 2026", "nylig"))),
    ).toEqual(MISSING);
  });

  test("what a unit discusses among itself is no discussion with the unions", () => {
    const plan = withDates(nothing, "s1", "milestones", ["Kompetansedrøfting i enheten", "2026-03-01"]);
    expect(placesOf("discussion", plan)).toEqual(MISSING);
  });

  test("the example without its discussions is found, and with them is well", async () => {
    const example = await examplePlan(language);
    expect(placesOf("discussion", example)).toEqual([]);
    const without = unanswered(withRows(example, "own.vedtakslogg"), "s1", "milestones", "process");
    expect(placesOf("discussion", without)).toEqual(MISSING);
  });
});
