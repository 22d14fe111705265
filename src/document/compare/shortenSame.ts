import type { ComparedParagraph, Segment } from "./Segment";

/** How many words of a stretch that is the same stand on each side of a change. */
const WORDS = 8;
/** A stretch is only shortened where that takes away so many words. */
const WORTHWHILE = 6;

const ELLIPSIS = "…";

/** Shortens what is the same: within paragraphs, and whole paragraphs away from any change. */
export function shortenSame(paragraphs: readonly ComparedParagraph[]): readonly ComparedParagraph[] {
  const isNear = (index: number): boolean => [-1, 0, 1].some((by) => isChanged(paragraphs[index + by]));
  const shortened: ComparedParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (isNear(index)) shortened.push(shortenWithin(paragraph));
    else if (index === 0 || isNear(index - 1)) shortened.push([{ kind: "same", text: ELLIPSIS }]);
  });
  return shortened;
}

function isChanged(paragraph: ComparedParagraph | undefined): boolean {
  return paragraph?.some(({ kind }) => kind !== "same") ?? false;
}

function shortenWithin(paragraph: ComparedParagraph): ComparedParagraph {
  return paragraph.map((segment, index) => {
    if (segment.kind !== "same") return segment;
    return shortenSegment(segment, { before: index > 0, after: index < paragraph.length - 1 });
  });
}

/** Words stay towards the changes that stand beside the segment; where there are none, its beginning stays. */
function shortenSegment(segment: Segment, beside: { readonly before: boolean; readonly after: boolean }): Segment {
  const words = segment.text.match(/(?:^\s+)?\S+\s*/g) ?? [];
  const head = beside.before || !beside.after ? WORDS : 0;
  const tail = beside.after ? WORDS : 0;
  if (words.length < head + tail + WORTHWHILE) return segment;
  const [start, end] = [words.slice(0, head).join(""), words.slice(words.length - tail).join("")];
  return { kind: "same", text: `${start}${ELLIPSIS}${tail === 0 ? "" : ` ${end.trimStart()}`}` };
}
