import { keepSame, sameValue, valueKey } from "../../src/plan/merge/sameValue";

test.each<[string, unknown, unknown, boolean]>([
  ["the same text", "a", "a", true],
  ["another text", "a", "b", false],
  ["a text and nothing", "a", undefined, false],
  ["nothing and a record", null, {}, false],
  ["a number and its text", 1, "1", false],
  ["entries in another order", { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ["an entry that is undefined and none", { a: 1, b: undefined }, { a: 1 }, true],
  ["an entry more", { a: 1, b: 2 }, { a: 1 }, false],
  ["another entry", { a: 1 }, { b: 1 }, false],
  ["an entry that is undefined and another", { a: undefined }, { b: 1 }, false],
  ["items in another order", [1, 2], [2, 1], false],
  ["a list and a record of the same entries", [1], { 0: 1 }, false],
  ["maps in another order", new Map([["a", 1]]).set("b", 2), new Map([["b", 2]]).set("a", 1), true],
  ["maps that differ within", new Map([["a", [1]]]), new Map([["a", [2]]]), false],
])("%s: %j and %j", (_, one, other, same) => {
  expect([sameValue(one, other), sameValue(other, one)]).toEqual([same, same]);
});

test("what says the same has the same key, and stays the same object", () => {
  const [one, other] = [
    { a: 1, b: { c: 2, d: [3] } },
    { b: { d: [3], c: 2 }, a: 1 },
  ];
  expect(valueKey(one)).toBe(valueKey(other));
  expect(valueKey(one)).not.toBe(valueKey({ a: 1 }));
  expect(keepSame(one, other)).toBe(one);
  expect(keepSame<object>(one, { a: 1 })).toEqual({ a: 1 });
});
