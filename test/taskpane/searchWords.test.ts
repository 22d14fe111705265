import { SPELLINGS, SYNONYMS } from "../../src/content/synonyms";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { SearchHit } from "../../src/taskpane/search/find/findHits";
import { excerpt, markText } from "../../src/taskpane/search/find/markText";
import { stemOf } from "../../src/document/text/stemOf";
import { text } from "../plan/answers";
import { searchFor, searchIn } from "./searchFor";

const said = ({ entry }: SearchHit) => [entry.topic, entry.title, ...entry.lines].join("\n").toLowerCase();

/** A hit with its marks, as "Følg «lærlingene» tett." */
const marked = ({ entry, terms }: SearchHit) =>
  [entry.topic, entry.title, ...entry.lines]
    .flatMap((line) => markText(line, terms))
    .map((part) => (part.isHit ? `«${part.text}»` : part.text))
    .join("");

test.each([
  ["lærling", "lærlingen", "lærlinger", "lærlingene", "lærlingane", "lærlingenes"],
  ["leder", "lederen", "ledere", "lederne", "ledernes"],
  ["rettleiar", "rettleiaren", "rettleiarar", "rettleiarane"],
  ["enhet", "enheten", "enheter", "enhetene"],
  ["eining", "eininga", "einingar", "einingane"],
  ["virksomhet", "virksomheten", "virksomheter", "virksomhetene"],
  ["tiltak", "tiltaket", "tiltakene", "tiltaka"],
])("all forms of «%s» have one stem", (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test("words with stems of their own keep them", () => {
  expect(new Set(["lærer", "lærling", "læring", "leder", "ledig", "veileder"].map(stemOf)).size).toBe(6);
});

test.each([...SPELLINGS, ...SYNONYMS])(
  "«%s» and other words for it are words of small letters, each once",
  (...group) => {
    expect(group.length).toBeGreaterThan(1);
    expect(group.filter((word) => !/^[a-zæøå0-9]+$/.test(word))).toEqual([]);
    expect(new Set(group).size).toBe(group.length);
  },
);

test("every word of the query is in every hit, in some form, and small words do not count", async () => {
  const { all, found } = await searchFor("hvordan kan tillitsvalgte være med på kartlegging av kompetanse");
  expect(found).toMatchObject({ corrected: null, all: true });
  expect(all.length).toBeGreaterThan(0);
  expect(all.every((hit) => /tillitsv/.test(said(hit)) && /kompetanse/.test(said(hit)))).toBe(true);
  expect((await searchFor("og")).all.length).toBeGreaterThan(0);
});

test("where no hit has all words, those that have some are found, and it is said", async () => {
  const { found, all } = await searchFor("stipend brannmann");
  expect(found).toMatchObject({ all: false, corrected: null });
  expect(all.map(said).every((text) => text.includes("stipend"))).toBe(true);
});

test("what stands in a title comes before what stands in the text alone, and a whole word before a part of one", async () => {
  expect((await searchFor("mentor")).hits("measures")[0]?.entry.title).toBe("Mentor");
  expect(said((await searchFor("leder")).hits("guidance")[0]!)).toMatch(/(?<!\p{L})leder/u);
});

test.each([
  ["kompetnase", "kompetanse"],
  ["lærlig", "lærling"],
  ["rekrutering", "rekruttering"],
  ["laerling", "lærling"],
  ["larling", "lærling"],
  ["aarsplan", "årsplan"],
  ["okonomiplan", "økonomiplan"],
  ["maal", "mål"],
])("«%s» is taken as «%s», and it is said", async (typed, meant) => {
  const wrong = await searchFor(typed);
  expect(wrong.found?.corrected).toBe(meant);
  expect(wrong.all.map(({ entry }) => entry.id)).toEqual((await searchFor(meant)).all.map(({ entry }) => entry.id));
});

test.each(["romskip", "xyzzy", "brontosaurus"])("«%s», which is nowhere, finds nothing", async (query) => {
  expect((await searchFor(query)).found).toEqual({ groups: [], corrected: null, all: true });
});

test.each(["", " . ", "«»", "- –"])("«%s» has no word to look for", async (query) => {
  expect((await searchFor(query)).found).toBeNull();
});

test("whole words are marked", async () => {
  const [apprentice] = (await searchFor("lærling")).hits("guidance");
  expect(marked(apprentice!)).toMatch(/«lærlinge?[a-zæøå]*»/i);
  expect((await searchFor("turnover")).hits("guidance").map(marked)[0]).toContain("«Turnover»");
});

test("a compound that hangs on the next is found and marked where the whole word is not written out", async () => {
  const answer = text("Vi lager en kompetanse- og bemanningsplan.", "Det er en plan for alle.");
  const { hits } = await searchIn(setAnswer(emptyPlan("nb"), "s2", "why", answer), "kompetanseplanen");
  expect(hits("own").map(marked)).toEqual([expect.stringContaining("en «kompetanse- og bemanningsplan».")]);
});

test("of a long text what is around the first hit is shown", () => {
  const long = `${"Først noe annet. ".repeat(30)}Så kommer dykkerne. ${"Til slutt mer. ".repeat(30)}`;
  const shown = excerpt(long, new Set(["dykk"]));
  expect(shown).toMatch(/^… \S.*Så kommer dykkerne\. .*\S …$/);
  expect(shown.length).toBeLessThan(300);
  expect(excerpt("Kort tekst.", new Set())).toBe("Kort tekst.");
  expect(excerpt(long, new Set()).startsWith("Først noe annet.")).toBe(true);
});
