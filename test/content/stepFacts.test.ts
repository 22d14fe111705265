import type { Language } from "../../src/content/Language";
import { loadStep } from "../../src/content/loadStep";
import { REFERENCES_FACTS } from "../../src/content/referencesFacts";
import { STEP_FACTS } from "../../src/content/stepFacts";
import { STEP_IDS } from "../../src/content/StepId";
import { linesIn } from "../../scripts/template/lines.mjs";
import { headingWords } from "../../src/document/headings/headingWords";
import { TEMPLATE_TEXT } from "./templateText";

test("the steps' facts stand in the steps' order, numbered from 1", () => {
  expect(STEP_FACTS.map(({ id }) => id)).toEqual(STEP_IDS);
  expect(STEP_FACTS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

describe.each(STEP_FACTS)("step $id", (facts) => {
  const template = TEMPLATE_TEXT[facts.id];
  const known = facts.templateLines.map(({ text }) => text);

  test("knows every paragraph that the template has, letter by letter", () => {
    expect(known).toEqual(expect.arrayContaining([...template.lines]));
  });

  test("has its lines once and trimmed", () => {
    expect(known).toEqual([...new Set(known.map((text) => text.trim()))]);
  });

  test("has the template's heading and bookmark", () => {
    const read = headingWords(template.heading);
    expect(read.number).toBe(facts.number);
    expect(read.words).toBe(headingWords(facts.heading.nb).words);
    expect(facts.templateBookmark).toBe(template.bookmark);
  });

  test("lets only prompts that exist replace a line, and every prompt replace one", async () => {
    const prompts = (await loadStep(facts.id)).prompts.map(({ id }) => id);
    const replacing = facts.templateLines.flatMap(({ replacedBy }) =>
      typeof replacedBy === "string" ? [] : [...replacedBy],
    );
    expect([...new Set(replacing)].sort()).toEqual([...prompts].sort());
  });

  test("lets headings of level 2 and running text take the place of the placeholders", () => {
    const byText = new Map(facts.templateLines.map(({ text, replacedBy }) => [text, replacedBy]));
    const expected = facts.number <= 3 ? ["heading", "text"] : [undefined, undefined];
    expect([byText.get("(Legg inn overskrift nivå 2 her)"), byText.get("(Legg inn kapitlets brødtekst her)")]).toEqual(
      expected,
    );
  });
});

test("each line in nynorsk makes way for what its bokmål one makes way for", () => {
  const replacedBy = (language: Language): unknown[] => {
    let step = -1;
    return linesIn(language).map(({ style, text }) => {
      if (style === "Overskrift1") step += 1;
      return STEP_FACTS[step]?.templateLines.find((line) => line.text === text.trim())?.replacedBy;
    });
  };
  expect(replacedBy("nn")).toEqual(replacedBy("nb"));
});

test("no two steps share the words of a heading", () => {
  const all = STEP_FACTS.flatMap(({ heading, otherHeadings }) => {
    const words = [heading.nb, heading.nn, ...otherHeadings].map((text) => headingWords(text).words);
    return [...new Set(words)];
  });
  const references = [REFERENCES_FACTS.heading.nb, REFERENCES_FACTS.heading.nn, ...REFERENCES_FACTS.otherHeadings];
  all.push(...references.map((text) => headingWords(text).words));
  expect(all).toEqual([...new Set(all)]);
});

test("the list of sources is known by each of its four bookmarks", () => {
  expect(REFERENCES_FACTS.heading.nb).toBe("Litteraturliste – referanser");
  expect([...REFERENCES_FACTS.templateBookmarks].sort()).toEqual([
    "_Toc145941412",
    "_Toc196212277",
    "_Toc287359759",
    "_Toc323200755",
  ]);
});
