import { at } from "../../src/document/at";
import { matchRows } from "../../src/document/rows/matchRows";
import { orderRows } from "../../src/document/rows/orderRows";
import { pairBetweenNeighbours } from "../../src/document/rows/pairBetweenNeighbours";
import { uniquePlaces } from "../../src/document/rows/uniquePlaces";
import { rows } from "./tableToSync";

const matched = (left: readonly string[], right: readonly string[]) =>
  [...matchRows(rows(...left), rows(...right))].sort(([a], [b]) => a - b);

describe("rows are the same by their texts", () => {
  test.each([
    ["equal, whatever their order", ["a | b", "c | d"], ["c | d", "a | b"], ["0=1", "1=0"]],
    ["equal in half of their texts", ["a | b"], ["a | x"], ["0=0"]],
    ["equal in less than half", ["a | b | c"], ["a | x | y"], []],
    ["equal in half of what is written, empty cells apart", ["a | b | - | -"], ["a | x | - | -"], ["0=0"]],
    ["the most alike", ["a | b | c"], ["a | b | x", "y | b | c", "a | b | c"], ["0=2"]],
    ["more alike, though another stands nearer", ["a | b | c | d"], ["a | b | x | y", "a | b | c | y"], ["0=1"]],
    ["the nearest of those as alike", ["x | y", "a | b"], ["a | c", "a | d", "a | e"], ["1=1"]],
    ["equal, the first with the first, though others stand nearer", ["a", "a"], ["x", "a", "a"], ["0=1", "1=2"]],
    ["all empty, each in its turn", ["- | -", "- | -"], ["- | -", "- | -"], ["0=0", "1=1"]],
  ])("where they are %s", (_, left, right, pairs) => {
    expect(matched(left, right).map(([l, r]) => `${l}=${r}`)).toEqual(pairs);
  });

  test("in lists of thousands, near the place that they had", () => {
    const before = Array.from({ length: 3000 }, (_, index) => [`row ${index}`, "before"]);
    const half = before.flatMap(([name = ""], index) => (index % 2 === 0 ? [[name, "after"]] : []));
    const pairs = matchRows(before, half);
    expect(pairs.size).toBe(half.length);
    expect([...pairs].every(([left, right]) => left === right * 2)).toBe(true);
  });
});

describe("what has no key is paired by its place", () => {
  const paired = (left: string, right: string) => {
    const keys = (text: string) => text.split("").map((each) => (each === "." ? null : each));
    return pairBetweenNeighbours(keys(left), keys(right)).map(([l, r]) => `${l}=${r}`);
  };

  test.each([
    ["first", ".ab", ".ab", ["0=0"]],
    ["in the middle", "a.b", "a.b", ["1=1"]],
    ["last", "ab.", "ab.", ["2=2"]],
    ["alone", "..", "..", ["0=0", "1=1"]],
    ["between neighbours that have moved", "a.bc", "ca.b", ["1=2"]],
    ["where what stands there has a key that the other list has not", "axb", "a.b", ["1=1"]],
    ["in several places", ".a..b.", ".a..b.", ["0=0", "2=2", "3=3", "5=5"]],
  ])("%s", (_, left, right, pairs) => {
    expect(paired(left, right)).toEqual(pairs);
  });

  test.each([
    ["there are more on one side", "a..b", "a.b"],
    ["other neighbours are around it", "a.bc", "ab.c"],
    ["there is nothing on one side", "a.b", "ab"],
  ])("unless %s", (_, left, right) => {
    expect(paired(left, right)).toEqual([]);
  });
});

test("a text has a place where it is neither empty nor stands a second or third time", () => {
  expect([...uniquePlaces(["a", "", "b", "c", "b", "b"])]).toEqual([
    ["a", 0],
    ["c", 3],
  ]);
});

test("an element that is not there is a mistake of ours", () => {
  expect(at(["a", "b"], -1)).toBe("b");
  expect(() => at(["a"], 1)).toThrow(new RangeError("no element at 1"));
});

describe("rows are put in order", () => {
  /** A row by its name with its places as it was, in Word and in the pane, "-" for none. */
  const row = (text: string) => {
    const [name = "", ...places] = text.split(" ");
    const [base = null, inWord = null, inPane = null] = places.map((place) => (place === "-" ? null : Number(place)));
    return { name, base, inWord, inPane, isBlank: name === "blank" };
  };
  const ordered = (...texts: string[]) => orderRows(texts.map(row)).map(({ name }) => name);

  test.each([
    ["Word's where only Word has moved them", ["a 0 1 0", "b 1 0 1"], ["b", "a"]],
    ["the pane's where only the pane has", ["a 0 0 1", "b 1 1 0"], ["b", "a"]],
    ["Word's where both have", ["a 0 2 1", "b 1 1 0", "c 2 0 2"], ["c", "b", "a"]],
    ["Word's where nobody knows how they stood", ["a - 1 0", "b - 0 1"], ["b", "a"]],
  ])("%s", (_, rows, order) => {
    expect(ordered(...rows)).toEqual(order);
  });

  test("what one side alone has stands below what it follows there, Word's before the pane's", () => {
    expect(ordered("a 0 0 0", "b 1 2 2", "word - 1 -", "pane - - 1")).toEqual(["a", "word", "pane", "b"]);
    expect(ordered("a 0 0 1", "b 1 1 2", "first - - 0", "last - - 3")).toEqual(["first", "a", "b", "last"]);
  });

  test("new rows of the pane stand above an empty row of Word's", () => {
    expect(ordered("a 0 0 0", "blank - 1 -", "b 1 2 2", "pane - - 1")).toEqual(["a", "pane", "blank", "b"]);
  });
});
