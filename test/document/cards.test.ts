import { fc } from "../seeded";
import { rowsToCards } from "../../src/document/cards/cards";
import { changeCard } from "../../src/document/cards/changeCard";
import { lineKeys, ownKey } from "../../src/document/cards/lineKeys";
import { readCards, type CardTable } from "../../src/document/cards/readCards";
import { BASE, COLUMNS, rows } from "./tableToSync";

const HEADER = ["Nr", "Tiltak", "Ansvarlig", "Kostnad"];
const IDS = COLUMNS.map(({ id }) => id);
const NUMBERED: CardTable = { columns: COLUMNS, isNumbered: true, prefix: "T" };
const PLAIN: CardTable = { ...NUMBERED, isNumbered: false };

const read = (tables: Parameters<typeof readCards>[0], known: Parameters<typeof readCards>[2] = []) =>
  readCards(tables, NUMBERED, known);

test("rows become cards with number and title as their header, and a line for each other column that has a text", () => {
  const cards = rowsToCards(rows("Nr | Tiltak | Ansvarlig", "T1 | Kurs | HR", "T2 | - | -"), {
    ids: IDS.slice(0, 3),
    isNumbered: true,
  });
  expect(cards.map((card) => card.rows)).toEqual([rows("T1 | Kurs", "Ansvarlig | HR"), rows("T2 | -")]);
  expect(cards.every(({ hasHeaderColumn }) => hasHeaderColumn)).toBe(true);
  expect(cards.map(({ names }) => names)).toEqual([["Ansvarlig"], ["Ansvarlig"]]);
});

test("rows without numbers have their first column as header", () => {
  const cards = rowsToCards(rows("Tema | Tid | Sted", "- | Mai | -"), { ids: ["a", "b", null], isNumbered: false });
  expect(cards.map((card) => card.rows)).toEqual([rows("Tema | -", "Tid | Mai")]);
});

test.each([
  ["number", IDS.slice(1), rows("Tiltak | Kurs", "Ansvarlig | HR", "Kostnad | 10")],
  ["title", ["nr", "owner", "cost"], rows("Nr | Kurs", "Ansvarlig | HR", "Kostnad | 10")],
])("rows whose column for the %s has been deleted have a line for each column", (_, ids, card) => {
  const header = card.map(([name = ""]) => name);
  const texts = card.map(([, text = ""]) => text);
  expect(rowsToCards([header, texts], { ids, isNumbered: true }).map((each) => each.rows)).toEqual([card]);
});

test.each([
  ["with", true, NUMBERED],
  ["without", false, PLAIN],
])(
  "cards of rows %s numbers are read back as the rows that they were, whatever stands in them",
  (_, isNumbered, table) => {
    const row = fc.array(fc.string({ unit: "grapheme" }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (texts) => {
        const full = ["Kurs", "HR", "10"];
        const data = [full, ...texts].map((cells, index) => [`T${index + 1}`, ...cells]);
        const blank = data.map((cells) => cells.map((text, column) => (column > 1 && text.trim() === "" ? "" : text)));
        const tables = rowsToCards([HEADER, ...data], { ids: IDS, isNumbered }).map((card) => card.rows);
        const expected = isNumbered
          ? blank
          : blank.map((cells) => cells.map((text) => (text.trim() === "" ? "" : text)));
        expect(readCards(tables, table, [])).toEqual({ kind: "cards", rows: [HEADER, ...expected] });
      }),
    );
  },
);

test("a card that names its number and its title is read, too", () => {
  expect(read([rows("Nr | T1", "Tiltak | Kurs", "Kostnad | 10")])).toEqual({
    kind: "cards",
    rows: [HEADER, ["T1", "Kurs", "", "10"]],
  });
});

test("a line that no card has is an empty column, but missing where it had a text", () => {
  const tables = [rows("T1 | Kurs", "Kostnad | 10"), rows("T2 | Mentor")];
  expect(read(tables)).toMatchObject({ rows: [HEADER, ["T1", "Kurs", "", "10"], ["T2", "Mentor", "", ""]] });
  expect(read(tables, rows(...BASE))).toMatchObject({
    rows: [
      ["Nr", "Tiltak", "Kostnad"],
      ["T1", "Kurs", "10"],
      ["T2", "Mentor", ""],
    ],
  });
});

test("a table with a line to each row is no card", () => {
  expect(read([rows("Nr | Tiltak", "T1 | Kurs", "T2 | Mentor")]).kind).toBe("none");
  expect(read([rows("Nr | Tiltak", "T1 | Kurs")]).kind).toBe("none");
  expect(read([rows("Nr | Tiltak")]).kind).toBe("none");
  expect(read([]).kind).toBe("none");
});

test.each([
  ["each of its lines has a number", rows("T1 | Kurs", "T2 | Mentor")],
  ["its number stands below a header of the user's own", rows("Fase | Hva", "T1 | Kurs")],
  ["it has no lines", []],
])("a table of two columns is no card where %s", (_, table) => {
  expect(read([table]).kind).toBe("none");
});

test("a line of the user's own may stand first where rows have no numbers, or no title", () => {
  const plain = rows("Rom | A", "Tiltak | Kurs", "Ansvarlig | HR");
  expect(readCards([plain], PLAIN, [])).toMatchObject({
    rows: [
      ["Rom", "Nr", "Tiltak", "Ansvarlig", "Kostnad"],
      ["A", "", "Kurs", "HR", ""],
    ],
  });
  const untitled = { ...NUMBERED, columns: COLUMNS.filter(({ id }) => id !== "action") };
  expect(readCards([rows("Rom | A", "Ansvarlig | HR", "Kostnad | 10")], untitled, [])).toMatchObject({
    rows: [
      ["Rom", "Nr", "Ansvarlig", "Kostnad"],
      ["A", "", "HR", "10"],
    ],
  });
});

test("a text may be what a column is called", () => {
  expect(readCards([rows("Tiltak | Kostnad", "Ansvarlig | HR")], PLAIN, [])).toMatchObject({
    rows: [HEADER, ["", "Kostnad", "HR", ""]],
  });
});

test("lines of the user's own stand below the lines that they follow", () => {
  expect(read([rows("T1 | Kurs", "Rom | A", "Tid | Mai", "Ansvarlig | HR", "Sted | Her")])).toMatchObject({
    rows: [
      ["Nr", "Tiltak", "Rom", "Tid", "Ansvarlig", "Sted", "Kostnad"],
      ["T1", "Kurs", "A", "Mai", "HR", "Her", ""],
    ],
  });
});

test("a column that nobody has given a name is a line without one", () => {
  const columns = [...COLUMNS, { id: "own.1", names: [] }];
  expect(readCards([rows("T1 | Kurs", "Kostnad | 10")], { ...NUMBERED, columns }, [])).toMatchObject({
    rows: [
      [...HEADER, ""],
      ["T1", "Kurs", "", "10", ""],
    ],
  });
});

test("cards of which one has a name of its own, a name twice or a third column are broken", () => {
  const card = rows("T1 | Kurs", "Ansvarlig | HR", "Kostnad | 10");
  const others = [
    rows("T2 | Kurs", "Ansvarlig | HR", "Pris | 10"),
    rows("T2 | Kurs", "Kostnad | 10", "Kostnad | 20"),
    rows("T2 | Kurs | x", "Kostnad | 10 | x"),
    rows("Rom | A", "T2 | Kurs", "Kostnad | 10"),
  ];
  for (const other of others) expect(read([card, other]).kind).toBe("broken");
});

test("a line of the user's own is a column of theirs: where all cards have it, or where it was known", () => {
  const card = rows("T1 | Kurs", "KOSTNAD | 10", "Rom | A");
  const header = ["Nr", "Tiltak", "Ansvarlig", "KOSTNAD", "Rom"];
  expect(read([card])).toEqual({ kind: "cards", rows: [header, ["T1", "Kurs", "", "10", "A"]] });
  expect(read([card, rows("T2 | Mentor")], [header])).toMatchObject({
    rows: [header, ["T1", "Kurs", "", "10", "A"], ["T2", "Mentor", "", "", ""]],
  });
});

test("a card that changes keeps the order of its lines and the user's own, and gets and loses ours in their places", () => {
  const standing = rows("T1 | Kurs", "Kostnad | 10", "Rom | A", "Ansvarlig | HR");
  const wanted = rows("T1 | Fagbrev", "Ansvarleg | Rektor", "Tid | Mai");
  expect(changeCard(standing, wanted, COLUMNS)).toEqual({
    rows: rows("T1 | Fagbrev", "Rom | A", "Ansvarleg | Rektor", "Tid | Mai"),
    origins: [0, 2, 3, null],
  });
  expect(
    changeCard(rows("T1 | Kurs", "Kostnad | 10"), rows("T1 | Kurs", "Ansvarlig | HR", "Kostnad | 10"), COLUMNS),
  ).toEqual({
    rows: rows("T1 | Kurs", "Ansvarlig | HR", "Kostnad | 10"),
    origins: [0, null, 1],
  });
});

describe("columns with the same name", () => {
  const columns = [...COLUMNS, { id: "own.1", names: ["Ny"] }, { id: "own.2", names: ["Ny"] }];
  const table = [
    [...HEADER, "Ny", "Ny"],
    ["T1", "Kurs", "", "", "", "B"],
    ["T2", "Mentor", "", "", "A", ""],
  ];
  const cards = rowsToCards(table, { ids: columns.map(({ id }) => id), isNumbered: true }).map((card) => card.rows);

  test("both have lines, so that none is taken for the other", () => {
    expect(cards).toEqual([rows("T1 | Kurs", "Ny | -", "Ny | B"), rows("T2 | Mentor", "Ny | A", "Ny | -")]);
    expect(readCards(cards, { ...NUMBERED, columns }, [])).toEqual({ kind: "cards", rows: table });
    const alone = rows("T1 | Kurs", "Ny | B");
    expect(readCards([alone], { ...NUMBERED, columns }, []).kind).toBe("broken");
  });

  const renamed = [
    COLUMNS[0]!,
    COLUMNS[1]!,
    { id: "cost", names: ["Pris", "Kostnad"] },
    { id: "own.1", names: ["Kostnad"] },
  ];

  test("a second line of that name is the user's own, not what another column was called", () => {
    expect(lineKeys(["Kostnad", "KOSTNAD"], renamed)).toEqual(["own.1", ownKey("Kostnad")]);
    expect(lineKeys(["Pris"], renamed)).toEqual(["cost"]);
  });

  test("what a column is called counts before what another was called", () => {
    expect(readCards([rows("T1 | Kurs", "Kostnad | B")], { ...NUMBERED, columns: renamed }, [])).toEqual({
      kind: "cards",
      rows: [
        ["Nr", "Tiltak", "Pris", "Kostnad"],
        ["T1", "Kurs", "", "B"],
      ],
    });
  });
});
