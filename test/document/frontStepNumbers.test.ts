import { stepNumberIn } from "../../src/document/front/stepNumberIn";

test.each([
  ["Forankring (steg 2)", " (steg 2)", "Forankring"],
  ["Forankring ( steg 2) ", " ( steg 2) ", "Forankring"],
  ["Forankring (Trinn 2)", " (Trinn 2)", "Forankring"],
  ["Forankring (steg 2 av 7)", " (steg 2 av 7)", "Forankring"],
  ["Forankring\u00A0(steg\u00A02)", "\u00A0(steg\u00A02)", "Forankring"],
  ["Forankring (steg 2) og ambisjoner", " (steg 2)", "Forankring og ambisjoner"],
  ["(Steg 2) Forankring", "(Steg 2) ", "Forankring"],
  ["Steg 2: Forankring", "Steg 2: ", "Forankring"],
  ["Steg 2 – Forankring", "Steg 2 – ", "Forankring"],
  ["TRINN 2. FORANKRING", "TRINN 2. ", "FORANKRING"],
])("the number goes out of «%s» and leaves the rest", (text, removed, rest) => {
  expect(stepNumberIn(text, 2)).toMatchObject({ removed, rest });
});

test.each([
  ["is another step's", "Forankring (steg 3)"],
  ["is all that stands there", "(steg 2)"],
  ["is a part of a sentence", "Steg 2 i prosessen"],
  ["is one of a range", "Steg 2 – 4"],
  ["is a subchapter's", "Steg 2.1 Forankring"],
  ["is not there", "Forankring"],
  ["stands on a line of its own", "Forankring\u000B(steg\u000B2)"],
])("no number is taken out that %s", (_, text) => {
  expect(stepNumberIn(text, 2)).toBeNull();
});
