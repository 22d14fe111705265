import { fc } from "../seeded";
import type { ComparedParagraph } from "../../src/document/compare/Segment";
import { compareTexts } from "../../src/document/text/compareTexts";
import { normaliseText } from "../../src/document/text/normaliseText";
import type { Piece } from "../../src/document/Piece";

const paras = (...texts: string[]): Piece[] => texts.map((text) => ({ kind: "paragraph", text }));

const SIGNS = { same: "", onlyWord: "+", onlyOurs: "-" };

/** "Vi [-har][+trenger] folk." for each paragraph. */
function shown(inWord: readonly Piece[], ours: readonly Piece[]): string[] {
  return compareTexts(inWord, ours).map(showParagraph);
}

function showParagraph(paragraph: ComparedParagraph): string {
  return paragraph.map(({ kind, text }) => (kind === "same" ? text : `[${SIGNS[kind]}${text}]`)).join("");
}

test("a word that was changed in Word stands beside the draft's word", () => {
  expect(shown(paras("Vi trenger flere folk."), paras("Vi trenger nok folk."))).toEqual([
    "Vi trenger [-nok][+flere] folk.",
  ]);
});

test("words that were added in Word, or taken away there, are marked alone", () => {
  expect(shown(paras("Vi trenger snart flere folk."), paras("Vi trenger flere gode folk."))).toEqual([
    "Vi trenger [+snart ]flere [-gode ]folk.",
  ]);
});

test("signs between changed words go with them", () => {
  expect(shown(paras("Planen gjelder leger og lærere."), paras("Planen gjelder barnehage, skole."))).toEqual([
    "Planen gjelder [-barnehage, skole][+leger og lærere].",
  ]);
});

test("a sign goes with the changed words around it, and not with one that it stands before", () => {
  expect(shown(paras("Kurs (internt) i juni."), paras("Fagdag (digitalt) i juni."))).toEqual([
    "[-Fagdag (digitalt][+Kurs (internt]) i juni.",
  ]);
  expect(shown(paras("(Ny) plan"), paras("(Gammel) plan"))).toEqual(["([-Gammel][+Ny]) plan"]);
});

test("long lines that share a single word are no versions of one another", () => {
  const [inWord, ours] = ["Kommunen har mange gode ansatte i dag.", "Rekruttering krever kommunen og tid til folk."];
  expect(shown(paras(inWord), paras(ours))).toEqual([`[+${inWord}]`, `[-${ours}]`]);
});

test("a paragraph that stands on one side only is marked whole, and the others keep their places", () => {
  expect(shown(paras("Første avsnitt.", "Nytt i Word."), paras("Bare hos oss.", "Første avsnitt."))).toEqual([
    "[-Bare hos oss.]",
    "Første avsnitt.",
    "[+Nytt i Word.]",
  ]);
});

test("changed paragraphs are compared with the ones whose words they share", () => {
  const ours = paras("Kommunen mangler sykepleiere.", "Lærerne trenger norsk.");
  const inWord = paras("Noe helt annet står her.", "Lærerne trenger mer norsk.");
  expect(shown(inWord, ours)).toEqual([
    "[+Noe helt annet står her.]",
    "[-Kommunen mangler sykepleiere.]",
    "Lærerne trenger [+mer ]norsk.",
  ]);
});

test("texts that share few words are shown one after the other", () => {
  expect(shown(paras("Skrevet av Kari."), paras("Nok folk og tid i tjenestene."))).toEqual([
    "[+Skrevet av Kari.]",
    "[-Nok folk og tid i tjenestene.]",
  ]);
});

test("a table is compared cell by cell, also where Word gives its cells as one row", () => {
  const ours: Piece[] = [
    {
      kind: "table",
      rows: [
        ["Nr", "Tiltak"],
        ["T1", "Kurs for ledere"],
      ],
    },
  ];
  const inWord: Piece[] = [{ kind: "table", rows: [["Nr", "Tiltak", "T1", "Kurs for alle ledere"]] }];
  expect(shown(inWord, ours)).toEqual(["…", "T1", "Kurs for [+alle ]ledere"]);
});

test("spaces, breaks and Word's own signs are no differences", () => {
  expect(compareTexts(paras("Én to", "tre"), paras("Én  to\ntre\u0005")).flat()).toEqual([{ kind: "same", text: "…" }]);
});

test("long stretches that are the same are shortened towards the change", () => {
  const words = (from: number) => Array.from({ length: 30 }, (_, index) => `ord${from + index}`).join(" ");
  expect(shown(paras(`${words(0)} ny ${words(30)}`), paras(`${words(0)} ${words(30)}`))).toEqual([
    "… ord22 ord23 ord24 ord25 ord26 ord27 ord28 ord29 [+ny ]ord30 ord31 ord32 ord33 ord34 ord35 ord36 ord37 …",
  ]);
});

test("a stretch is shortened towards the changes on both sides, and where at least six words go", () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `ord${index + 1}`).join(" ");
  const between = (count: number) => shown(paras(`ny ${words(count)} ny`), paras(`gammel ${words(count)} gammel`))[0];
  const [eight, last] = ["ord1 ord2 ord3 ord4 ord5 ord6 ord7 ord8", "ord15 ord16 ord17 ord18 ord19 ord20 ord21 ord22"];
  expect(between(22)).toBe(`[-gammel][+ny] ${eight} … ${last} [-gammel][+ny]`);
  expect(between(21)).not.toContain("…");
  const after = (count: number) => shown(paras(`ny ${words(count)}`), paras(`gammel ${words(count)}`))[0];
  expect(after(14)).toBe(`[-gammel][+ny] ${eight} …`);
  expect(after(13)).not.toContain("…");
});

test("of a long paragraph beside a change its beginning stands", () => {
  const long = "ord1 ord2 ord3 ord4 ord5 ord6 ord7 ord8 og så mange flere ord som det er";
  expect(shown(paras(long, "Ny linje."), paras(long))).toEqual([
    "ord1 ord2 ord3 ord4 ord5 ord6 ord7 ord8 …",
    "[+Ny linje.]",
  ]);
});

test("paragraphs away from any change become one sign", () => {
  const all = paras("a1", "a2", "a3", "a4", "a5");
  expect(shown([...all, ...paras("Ny linje.")], all)).toEqual(["…", "a5", "[+Ny linje.]"]);
});

test("texts of thousands of words that have nothing in common are compared too", () => {
  const text = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join(" ");
  expect(compareTexts(paras(text("a")), paras(text("b")))).toHaveLength(2);
});

test("what is marked as standing in one text only is never more than its text, and equal texts have no marks", () => {
  const line = fc.array(fc.constantFrom("plan", "mål", "vi", "har", ",", "folk"), { maxLength: 8 });
  const text = fc.array(
    line.map((words) => words.join(" ")),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(text, text, (left, right) => {
      const segments = compareTexts(paras(...left), paras(...right)).flat();
      const only = (kind: "onlyWord" | "onlyOurs") =>
        segments.flatMap((each) => (each.kind === kind ? normaliseText(each.text).split(" ") : []));
      const words = (lines: string[]) => lines.flatMap((each) => normaliseText(each).split(" ")).filter(Boolean);
      const isEqual = words(left).join(" ") === words(right).join(" ") && left.length === right.length;
      if (isEqual && left.every((each, index) => each === right[index])) expect(only("onlyWord")).toEqual([]);
      expect(words(left)).toEqual(expect.arrayContaining(only("onlyWord")));
      expect(words(right)).toEqual(expect.arrayContaining(only("onlyOurs")));
    }),
  );
});
