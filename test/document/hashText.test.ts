import { fc } from "../seeded";
import { hashText } from "../../src/document/block/hashText";

test("the hashes that stand in users' documents stay what they are", () => {
  expect(hashText([])).toBe("cbf29ce484222325");
  expect(hashText(["Vi skal beholde folk.", "Ærlig & åpen"])).toBe(hashText(["Vi skal beholde folk.", "Ærlig & åpen"]));
  expect(hashText(["a"])).toBe("af63dc4c8601ec8c");
});

test.each([
  ["spaces of another kind", ["Vi  skal"], ["Vi\u00a0skal "]],
  ["empty lines", ["Vi", "", "skal"], ["Vi", "skal", " "]],
  ["the composition of letters", ["å"], ["a\u030a"]],
  ["how Word breaks lines in a cell", ["a\nb"], ["a\rb"]],
  ["the mark at the end of a cell", ["a"], ["a\u0007"]],
])("%s do not count as an edit", (_, before, after) => {
  expect(hashText(after)).toBe(hashText(before));
});

test.each([
  ["a changed letter", ["skal"], ["skål"]],
  ["another case", ["skal"], ["Skal"]],
  ["a removed line", ["a", "b"], ["a"]],
  ["joined lines", ["a", "b"], ["a b"]],
  ["lines in another order", ["a", "b"], ["b", "a"]],
])("%s counts as an edit", (_, before, after) => {
  expect(hashText(after)).not.toBe(hashText(before));
});

test("any text has a hash of 16 digits", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "binary" })), (lines) => /^[0-9a-f]{16}$/.test(hashText(lines))));
});
