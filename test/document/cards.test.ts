import fc from "fast-check";
import { readCards, rowsToCards } from "../../src/document/table/cards";
import { COLUMNS, rows } from "./tableToSync";

const HEADER = ["Nr", "Tiltak", "Ansvarlig", "Kostnad"];

test("rows become cards with the columns' names down the first column", () => {
  const cards = rowsToCards(rows("Nr | Tiltak", "T1 | Kurs", "T2 | -"));
  expect(cards.map((card) => card.rows)).toEqual([rows("Nr | T1", "Tiltak | Kurs"), rows("Nr | T2", "Tiltak | -")]);
  expect(cards.every(({ hasHeaderColumn }) => hasHeaderColumn)).toBe(true);
});

test("cards are read back as the rows that they were, whatever stands in them", () => {
  const row = fc.array(fc.string({ unit: "grapheme" }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (data) => {
      const tables = rowsToCards([HEADER, ...data]).map((card) => card.rows);
      expect(readCards(tables, COLUMNS)).toEqual({ kind: "cards", rows: [HEADER, ...data] });
    }),
  );
});

test("a table with a line to each row is no card", () => {
  expect(readCards([rows("Nr | Tiltak", "T1 | Kurs", "T2 | Mentor")], COLUMNS).kind).toBe("none");
  expect(readCards([rows("Nr | Tiltak")], COLUMNS).kind).toBe("none");
  expect(readCards([], COLUMNS).kind).toBe("none");
});

test("cards of which one has other names, more lines or a third column are broken", () => {
  const card = rows("Nr | T1", "Tiltak | Kurs", "Kostnad | 10");
  const others = [
    rows("Nr | T2", "Tiltak | Kurs", "Pris | 10"),
    rows("Nr | T2", "Tiltak | Kurs"),
    rows("Nr | T2 | x", "Tiltak | Kurs | x", "Kostnad | 10 | x"),
  ];
  for (const other of others) expect(readCards([card, other], COLUMNS).kind).toBe("broken");
});

test("names count whatever their spaces and letters, and a line of the user's own is a column of theirs", () => {
  const tables = [rows("NR | T1", "Tiltak | Kurs", "Kostnad | 10", "Rom | A")];
  expect(readCards(tables, COLUMNS)).toEqual({
    kind: "cards",
    rows: rows("NR | Tiltak | Kostnad | Rom", "T1 | Kurs | 10 | A"),
  });
});
