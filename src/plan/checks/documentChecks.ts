import { normaliseText } from "../../document/text/normaliseText";
import { found, type Check } from "./Check";
import type { FindingPlace } from "./Place";
import type { WordParagraph } from "./DocumentFacts";

function at({ index, text }: WordParagraph): FindingPlace {
  return { kind: "paragraph", index, text, quote: text };
}

/** What the plan has and Word does not. */
export const wordBehind: Check = ({ document }) => found(document.behind, "updateWord");

/** Steps without a text. */
export const stepEmpty: Check = ({ document }) => found(document.emptySteps.map((step) => ({ kind: "step", step })));

/** Placeholders and guiding lines of the template that still stand there. */
export const templateLeft: Check = ({ document }) =>
  found(document.paragraphs.filter(({ isTemplate }) => isTemplate).map(at), "removeTemplateLines");

const COVER = /\(\s*kommunens? namn?\s*\)|\(\s*namnet på kommunen\s*\)|\(\s*kommunenavn\s*\)|20XX/iu;

/** The cover still has the template's words for the municipality and the period. */
export const coverUnfilled: Check = ({ document }) =>
  found(document.paragraphs.filter(({ part, text }) => part === "front" && COVER.test(text)).map(at), "writeFront");

/** "(steg 3)", with the template's slips. */
const STEP_NUMBER = /\(\s*steg\s*\d\s*\)/iu;

/** Headings that still say which step of the method they are. */
export const headingNumbers: Check = ({ document }) =>
  found(
    document.paragraphs.filter(({ level, text }) => level !== null && STEP_NUMBER.test(text)).map(at),
    "cleanHeadings",
  );

/** The list of contents names headings that are no more, or lacks some that are there. */
export const contentsStale: Check = ({ document: { paragraphs } }) => {
  const entries = paragraphs.filter(({ part }) => part === "contents");
  if (entries.length === 0) return null;
  const isHeading = ({ level, part }: WordParagraph): boolean =>
    level !== null && part !== "contents" && part !== "front";
  const headings = paragraphs.filter(isHeading);
  const known = new Set(headings.map(({ text }) => normaliseText(text)));
  const named = new Set(entries.map(entryOf));
  const gone = entries.filter((entry) => !known.has(entryOf(entry)));
  const lacking = headings.filter(({ level, text }) => level === 1 && !named.has(normaliseText(text)));
  return found([...gone, ...lacking].map(at), "updateContents");
};

/** An entry without its number and its page, which tabs divide from it. */
function entryOf({ text }: WordParagraph): string {
  return normaliseText(
    text
      .split("\t")
      .filter((part) => !/^[\d.]*$/u.test(part.trim()))
      .join(" "),
  );
}

/** Headings that are more than one level below the heading before them. */
export const headingSkipped: Check = ({ document: { paragraphs } }) => {
  const headings = paragraphs.filter(({ level, part }) => level !== null && part !== "contents");
  const skipping = headings.filter(({ level }, index) => {
    const before = headings[index - 1]?.level ?? null;
    return before !== null && level !== null && level > before + 1;
  });
  return found(skipping.map(at));
};

/** "(Lai, 2013)", "(Lai og Berg 2020)". */
const CITED = /\((?:[^()]*?[ ;])??(\p{Lu}[\p{L}-]+)(?: (?:og|&|mfl\.|m\.fl\.)[^()\d]*)?,? \(?(\d{4})\)?[^()]*\)/gu;

/** Sources that the list of references lacks, that it has for no reason, or that the text names and it does not. */
export const references: Check = ({ document: { references: list, paragraphs } }) => {
  const { expected, listed } = list;
  const missing = expected.filter((line) => listed?.includes(line) !== true);
  const unused = (listed ?? []).filter((line) => !expected.includes(line));
  const known = paragraphs.filter(({ part }) => part === "references").map(({ text }) => text);
  const body = paragraphs.filter(({ part }) => part !== "references" && part !== "contents");
  const cited = body.flatMap((paragraph) =>
    [...paragraph.text.matchAll(CITED)]
      .filter(
        ([, name = "", year = ""]) =>
          ![...known, ...expected].some((line) => line.includes(name) && line.includes(year)),
      )
      .map(([quote]): FindingPlace => ({ ...at(paragraph), about: "cited", quote })),
  );
  const place = { kind: "references" } as const;
  return found(
    [
      ...missing.map((quote) => ({ ...place, about: "notListed" as const, quote })),
      ...unused.map((quote) => ({ ...place, about: "unused" as const, quote })),
      ...cited,
    ],
    missing.length + unused.length > 0 ? "writeReferences" : null,
  );
};
