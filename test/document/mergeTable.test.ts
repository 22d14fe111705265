import { mergeTable } from "../../src/document/mergeTable";

const OURS = [
  ["Nr", "Tiltak", "Frist"],
  ["T2", "Kurs", "2027"],
  ["T1", "Hospitering", "2028"],
];

test("rows follow our order, and cells are ours", () => {
  const inWord = [
    ["Nr", "Tiltak", "Frist"],
    ["T1", "Gammelt", ""],
  ];
  expect(mergeTable(inWord, OURS)).toEqual(OURS);
});

test("a column of the user's own stays with its row", () => {
  const inWord = [
    ["Nr", "Merknad", "Tiltak", "Frist"],
    ["T1", "Husk", "x", ""],
    ["T2", "Viktig", "x", ""],
  ];
  expect(mergeTable(inWord, OURS)).toEqual([
    ["Nr", "Merknad", "Tiltak", "Frist"],
    ["T2", "Viktig", "Kurs", "2027"],
    ["T1", "Husk", "Hospitering", "2028"],
  ]);
});

test("columns may have been moved", () => {
  expect(mergeTable([["Frist", "Nr", "Tiltak"]], OURS)?.[1]).toEqual(["2027", "T2", "Kurs"]);
});

test.each([
  ["one of our columns is gone", [["Nr", "Tiltak"]]],
  ["there are no rows", []],
  ["a row is not as wide as the first", [["Nr", "Tiltak", "Frist"], ["T1"]]],
])("nothing is merged where %s", (_, inWord) => {
  expect(mergeTable(inWord, OURS)).toBeNull();
});
