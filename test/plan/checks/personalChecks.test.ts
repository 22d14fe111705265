import { examplePlan } from "../../../src/plan/example/examplePlan";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { setNote } from "../../../src/plan/notes";
import { runChecks } from "../../../src/plan/checks/runChecks";
import { hasNationalNumber } from "../../../src/plan/checks/personal/nationalNumber";
import { personNames } from "../../../src/plan/checks/personal/personNames";
import { smallGroups } from "../../../src/plan/checks/personal/smallGroups";
import { inWord, LANGUAGES, placesOf, withMeasures, withRows, withText, WORD } from "./checkPlan";

/** The digits with both control digits behind them; null where there are none for these. */
function numbered(nine: string, off = 0): string | null {
  const digit = (digits: string, weights: readonly number[]): number =>
    (11 - (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)) % 11;
  const first = (digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) + off) % 11;
  const second = digit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

/** The first number of a day that there is; with the first control digit wrong by so much, and the second right for it. */
function numberOf(day: string, off = 0): string {
  const all = Array.from({ length: 900 }, (_, index) => numbered(`${day}${100 + index}`, off));
  return all.find((each) => each !== null) ?? "";
}

const BORN = numberOf("170590");
const D_NUMBER = numberOf("570590");

test.each([
  ["as it is", BORN],
  ["with a space", `${BORN.slice(0, 6)} ${BORN.slice(6)}`],
  ["with dots", BORN.replace(/(\d\d)(\d\d)(\d\d)/u, "$1.$2.$3 ")],
  ["in a sentence, behind a year", `Ansatt 2019 ${BORN}, fagbrev.`],
  ["of a person with a D-number", D_NUMBER],
])("a fødselsnummer is found %s", (_, text) => {
  expect(hasNationalNumber(text)).toBe(true);
});

test.each([
  ["with a wrong control digit", BORN.slice(0, 10) + String((Number(BORN[10]) + 1) % 10)],
  ["with a wrong control digit, and the other right for it", numberOf("170590", 3)],
  ["of a month that is none", numberOf("171390")],
  ["of a day that is none", numberOf("350590")],
  ["that is part of a longer number", `1${BORN}`],
  ["that is an account", "1234 56 78903"],
  ["that is an amount", "12 345 678 901 kroner"],
])("eleven digits %s are none", (_, text) => {
  expect(hasNationalNumber(text)).toBe(false);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const nothing = emptyPlan(language);

  test("a fødselsnummer is found in answers, notes, tables, measures and in Word, and gone when it is taken out", () => {
    const said = `Fagbrev for ${BORN}`;
    const plan = setNote(
      withRows(withText(withMeasures(language, { evaluation: said }), "s5", "capital", said), "own.alder", {
        leaving: said,
      }),
      "s5.overview.a",
      said,
    );
    const places = placesOf("personalNumber", plan, { document: { paragraphs: [inWord(said, { index: 3 })] } });
    expect(places.map(({ kind }) => kind)).toEqual(["prompt", "note", "row", "measure", "paragraph"]);
    expect(placesOf("personalNumber", withText(nothing, "s5", "capital", "Fagbrev for elleve"))).toEqual([]);
  });

  test("the number goes along in nothing that is shown", () => {
    const plan = withRows(nothing, "deck.tab.analyse", { needs: `Fagbrev for ${BORN}` });
    expect(JSON.stringify(runChecks(plan, WORD, null))).not.toContain(BORN);
  });

  test("a name beside a gap is found, until it is a role", () => {
    const words = { nb: "Kari Nordmann mangler fagbrev", nn: "Kari Nordmann manglar fagbrev" };
    const plan = withRows(nothing, "deck.tab.analyse", { needs: words[language] });
    expect(placesOf("personName", plan)).toEqual([
      { kind: "row", table: "deck.tab.analyse", nr: "R1", quote: "Kari Nordmann" },
    ]);
    expect(placesOf("personName", withRows(nothing, "deck.tab.analyse", { needs: "Assistentene" }))).toEqual([]);
    expect(placesOf("personName", withMeasures(language, { responsible: "Kari Nordmann" }))).toEqual([]);
  });

  test("a group of fewer than five in a table of gaps is found, until it is larger", () => {
    const words = { nb: "3 sykepleiere mangler videreutdanning", nn: "3 sjukepleiarar manglar vidareutdanning" };
    const plan = withRows(nothing, "mal.tab.kompetanseanalyse", { needs: words[language] });
    expect(placesOf("smallGroup", plan)).toHaveLength(1);
    const larger = withRows(nothing, "mal.tab.kompetanseanalyse", { needs: words[language].replace("3", "13") });
    expect(placesOf("smallGroup", larger)).toEqual([]);
    expect(placesOf("smallGroup", withRows(nothing, "deck.tab.analyse", { requirements: words[language] }))).toEqual(
      [],
    );
  });

  test("the example names nobody, and has no number of anybody", async () => {
    const example = await examplePlan(language);
    expect(placesOf("personName", example)).toEqual([]);
    expect(placesOf("personalNumber", example)).toEqual([]);
  });
});

test.each(["Amina Warsame mangler fagbrev", "Ola B. trenger kurs", "Bjørn-Erik Å. Dahl"])(
  "a name is found in «%s»",
  (text) => {
    expect(personNames(text, "Solvik kommune")).toHaveLength(1);
  },
);

test.each([
  "Hjemmetjenesten Nord mangler sykepleiere",
  "Sone Vest trenger folk",
  "Olav Duun videregående skole",
  "Høgskolen i Østfold og Røde Kors",
  "Microsoft Teams og Visma Flyt",
  "Solvik Sykehjem mangler folk",
])("no name is found in «%s»", (text) => {
  expect(personNames(text, "Solvik kommune")).toEqual([]);
});

test.each(["to ansatte", "Én planlegger", "4 lærarar", "tre erfarne fagarbeidere", "fire tilsette"])(
  "«%s» is a small group",
  (text) => {
    expect(smallGroups(`${text} mangler noe`)).toEqual([text]);
  },
);

test.each([
  "fem ansatte",
  "14 lærere",
  "to nye sykepleiere",
  "3 årsverk",
  "en leder",
  "kapittel 1.4 ansatte",
  "to stillinger",
])("«%s» is none", (text) => {
  expect(smallGroups(text)).toEqual([]);
});
