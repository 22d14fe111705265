import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { acceptedRows } from "../../src/plan/sheet/take/acceptedRows";
import { applyImport } from "../../src/plan/sheet/take/applyImport";
import { alone, full, HEADER, merged, taken, takenFrom } from "./takenRows";

const empty = emptyPlan("nb");
const WHOLE = { withChanges: true, withErrors: true };

describe("rows that are no content are set aside as", () => {
  test.each([
    ["the header once more", HEADER, "header"],
    ["the header once more in capitals", HEADER.map((name) => name.toUpperCase()), "header"],
    ["a sum", ["", "Sum", "", "", "", "150 000", ""], "sum"],
    ["a sum that is merged", ["Sum", "Sum", "Sum", "Sum", "", "150 000", ""], "sum"],
    ["a sum of a part", ["", "", "Sum helse og omsorg", "", "", "kr 150 000", ""], "sum"],
    ["a sum without a word", ["", "", "", "", "", "150 000", ""], "sum"],
    ["a source", alone("Kilde: SSB, tabell 12345", 0), "note"],
    ["a note", merged("* Kostnadene er anslag"), "note"],
    ["a note on when it was made", alone("Sist oppdatert: 1.2.2027", 1), "note"],
  ])("%s", (_what, row, kind) => {
    const { actions, aside } = taken(full("1", "Kurs"), full("2", "Fagbrev"), row);
    expect([actions, aside]).toEqual([["Kurs", "Fagbrev"], [[row.find(Boolean), kind]]]);
  });

  test.each([
    [
      "what goes on from a sum",
      [
        ["", "Sum", "", "", "", "150 000", ""],
        ["", "Herav tilskudd", "", "", "", "50 000", ""],
      ],
    ],
    [
      "what is left",
      [
        ["", "", "Totalt", "", "", "150 000", ""],
        ["", "", "Netto for kommunen", "", "", "1 000", ""],
      ],
    ],
  ])("sums, two rows: %s", (_what, rows) => {
    const { actions, aside } = taken(full("1", "Kurs"), ...rows);
    expect([actions, aside.map(([, kind]) => kind)]).toEqual([["Kurs"], ["sum", "sum"]]);
  });

  test("nothing, where no sum stands above: a measure may be called so", () => {
    const { actions } = taken(full("1", "Kurs"), ["", "", "Tilskudd til studenter", "", "", "50 000", ""]);
    expect(actions).toEqual(["Kurs", "Tilskudd til studenter"]);
  });

  test.each(["Sist endret av HR i mai", "Oppdatert av HR 1.2.2027", "Revidert 12.12.2026", "Side 1 av 2"])(
    "a note: %s",
    (text) => {
      const { actions, aside } = taken(full("1", "Kurs"), alone(text, 2));
      expect([actions, aside]).toEqual([["Kurs"], [[text, "note"]]]);
    },
  );

  test.each([
    [["", "", "(kort og konkret)", "(ikke personer)", "", "(ca.)", ""]],
    [["", "Beskriv behovet", "Skriv tiltaket her", "Velg leder", "f.eks. 31.12.2027", "", ""]],
  ])("a note, where the first row says what is to be written: %s", (row) => {
    const { actions, aside } = taken(row, full("1", "Kurs"), full("2", "Hva nå?"));
    expect([actions, aside]).toEqual([["Kurs", "Hva nå?"], [[row.find(Boolean), "note"]]]);
  });

  test("the same row again, as cells that are merged downwards give it", () => {
    const { actions, aside } = taken(full("1", "Kurs"), full("1", "Kurs"), full("2", "Fagbrev"));
    expect([actions, aside]).toEqual([["Kurs", "Fagbrev"], [["1", "repeat"]]]);
  });

  test("struck through", () => {
    const { actions, aside } = takenFrom({ rows: [HEADER, full("1", "Kurs"), full("2", "Fagbrev")], struck: [1] });
    expect([actions, aside]).toEqual([["Fagbrev"], [["1", "struck"]]]);
  });

  test("but come in where the user wants them, a heading by its name", () => {
    const { proposal } = taken(full("1", "Kurs"), merged("Helse og omsorg"), full("2", "Fagbrev"));
    const accepted = acceptedRows(proposal, {
      ...WHOLE,
      ticked: new Map([
        [1, true],
        [2, false],
      ]),
    });
    const { measures } = applyImport(empty, HANDLINGSPLAN, proposal, accepted);
    expect(measures.map(({ need, action }) => [need, action])).toEqual([
      ["Behov", "Kurs"],
      ["", "Helse og omsorg"],
    ]);
  });
});
