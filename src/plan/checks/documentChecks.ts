import { found, type Check } from "./Check";
import type { FindingPlace } from "./Place";
import type { FrontPlace } from "./DocumentFacts";

function at({ index, text }: FrontPlace): FindingPlace {
  return { kind: "paragraph", index, text, quote: text };
}

/** What the plan has and Word does not. */
export const wordBehind: Check = ({ document }) => found(document.behind, "updateWord");

/** Steps without a text. */
export const stepEmpty: Check = ({ document }) => found(document.emptySteps.map((step) => ({ kind: "step", step })));

/** Guiding lines of the template that still stand in the steps. */
export const templateLeft: Check = ({ document: { front } }) =>
  found(front.lines.map(at), front.canTakeOut ? "removeTemplateLines" : null);

/** The cover lacks the municipality or the period, or has others than the plan. */
export const coverUnfilled: Check = ({ document: { front } }) =>
  found(
    front.cover.length > 0 && !front.canFill ? [{ kind: "start" }, ...front.cover.map(at)] : front.cover.map(at),
    front.canFill ? "writeFront" : null,
  );

/** The title among the document's properties, which screen readers and search read, has not been written. */
export const titleOpen: Check = ({ document: { front } }) =>
  front.isTitleOpen ? found([{ kind: "start" }], "writeFront") : null;

/** Headings that still say which step of the method they are. */
export const headingNumbers: Check = ({ document: { front } }) => found(front.numbered.map(at), "cleanHeadings");

/** The list of contents names headings that are no more, or lacks some that are there. */
export const contentsStale: Check = ({ document: { front } }) => found(front.contents.map(at), "updateContents");

/** Captions of tables and figures whose numbers are not in order. */
export const captionsMiscounted: Check = ({ document: { front } }) => found(front.captions.map(at), "countCaptions");

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
