import { fc } from "../seeded";
import { findRun } from "../../src/document/loose/findRun";
import { hashText } from "../../src/document/block/hashText";

const anywhere = (): boolean => true;

test("a run is found by the hash of its lines, wherever it stands", () => {
  const lines = ["Mitt", "", "Vi skal – «alltid» – beholde folk.", "Čáhppes\nog kvitt", "Slutt", "Slutt"];
  lines.forEach((line, start) => {
    for (let end = start + 1; end <= lines.length; end++) {
      const hash = hashText(lines.slice(start, end));
      const found = findRun(lines, anywhere, hash);
      if (line !== "") expect(hashText(lines.slice(found?.start, found?.end))).toBe(hash);
    }
  });
});

test("of the same text twice the first is found, without the empty lines after it", () => {
  expect(findRun(["x", "a", "b", "", "a", "b"], anywhere, hashText(["a", "b"]))).toEqual({ start: 1, end: 3 });
});

test("a run does not begin where it may not", () => {
  const lines = ["a", "b", "a", "b"];
  expect(findRun(lines, (line) => line > 0, hashText(["a", "b"]))).toEqual({ start: 2, end: 4 });
  expect(findRun(lines, () => false, hashText(["a", "b"]))).toBeNull();
});

test("text that does not stand there is not found", () => {
  expect(findRun(["a", "b"], anywhere, hashText(["a", "c"]))).toBeNull();
  expect(findRun(["a", "b"], anywhere, "")).toBeNull();
});

test("a run is found among hundreds of lines", () => {
  const lines = Array.from({ length: 700 }, (_, index) => `Linje ${index} – ${"x".repeat(index % 7)}`);
  for (const start of [0, 255, 256, 300, 690]) {
    expect(findRun(lines, anywhere, hashText(lines.slice(start, start + 9)))).toEqual({ start, end: start + 9 });
  }
});

test("any run of any lines is found", () => {
  const lines = fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (all, a, b) => {
      const start = a % all.length;
      const end = start + 1 + (b % (all.length - start));
      const hash = hashText(all.slice(start, end));
      const found = findRun(all, anywhere, hash);
      if (hash !== hashText([])) expect(hashText(all.slice(found?.start, found?.end))).toBe(hash);
    }),
  );
});
