import { missingLines } from "../../src/document/headings/missingLines";

/** Lines taken out of a section that is drawn with a sign for each paragraph, its heading first: those in capitals. */
const missing = (before: string, now: string) => {
  const lines = before.split("").map((text, offset) => ({ offset, text }));
  const isTaken = ({ text }: { readonly text: string }) => text !== text.toLowerCase();
  const rest = lines.flatMap((line) => (isTaken(line) ? [] : [line.text]));
  const found = missingLines(now.split(""), rest, lines.filter(isTaken));
  return found === null ? null : found.map(({ offset, text }) => `${text}${offset}`).join(" ");
};

test.each([
  ["all of them", "hAaBC", "ha", "A1 B3 C4"],
  ["none that have come back by a write that was refused midway", "hAaBC", "hAaBC", ""],
  ["those alone that have not come back", "hAaBC", "haC", "A1 B3"],
  ["the first of two that have come back in part", "hABa", "hBa", "A1"],
  ["all of a section that is empty but for them", "hA", "h", "A1"],
])("of the template's lines that made way, %s are missing", (_, before, now, lines) => {
  expect(missing(before, now)).toBe(lines);
});

test.each([
  ["has been changed", "hAab", "hax"],
  ["has been taken away", "hAab", "ha"],
  ["has been put in last", "hAab", "habx"],
  ["has been put in between", "hAab", "haxb"],
  ["has come to another place", "hAab", "hba"],
])("nothing is known where a paragraph of the user's %s", (_, before, now) => {
  expect(missing(before, now)).toBeNull();
});

test("a line of the user's own that reads as one that made way is not taken for it", () => {
  const removed = [{ offset: 1, text: "Skriv her" }];
  expect(missingLines(["Steg", "Skriv her"], ["Steg", "Skriv her"], removed)).toEqual(removed);
});

test("a line that has come back is known whatever its spaces and breaks", () => {
  expect(missingLines(["Steg", "Skriv her"], ["Steg"], [{ offset: 1, text: " Skriv\u000Bher " }])).toEqual([]);
});
