import { rowsToCards } from "../../src/document/cards/cards";
import { tableLook } from "../../src/word/table/tableLook";

test("cards have equal columns of names, whatever stands beside them", () => {
  const cards = rowsToCards(
    [
      ["Nr", "Tiltak og målgruppe", "Utdanningsinstitusjonssamarbeid"],
      ["T1", "Kurs", "Nord"],
      ["T2", "Spesialsykepleierutdanningsstipendordningen i kommunesamarbeidet", ""],
    ],
    { ids: ["nr", "action", null], isNumbered: true },
  );
  expect(cards.map(({ rows }) => rows.length)).toEqual([2, 1]);
  const [first, second] = cards.map((card) => tableLook(2, card).widths);
  expect(first).toEqual(second);
});

test("the type of a table with many columns is smaller, and no less than 9 points", () => {
  const header = Array.from({ length: 13 }, (_, column) => `Kolonne ${column}`);
  expect(tableLook(header.length, { rows: [header] }).fontSize).toBe(9);
  expect(tableLook(3, { rows: [header.slice(0, 3)] }).fontSize).toBeNull();
});
