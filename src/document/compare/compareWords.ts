import { diffWords } from "diff";
import type { ComparedParagraph, Segment } from "./Segment";

/** Texts that take more edits than this to turn into one another are shown whole: their words have little in common. */
const MAX_EDITS = 1000;

/** What is different between a line in Word and in the draft, word by word; null for a line that is not there. */
export function compareWords(inWord: string | null, ours: string | null): ComparedParagraph {
  if (inWord === null || ours === null) return whole(inWord, ours);
  const intlSegmenter = new Intl.Segmenter("nb", { granularity: "word" });
  const changes = diffWords(ours, inWord, { intlSegmenter, maxEditLength: MAX_EDITS });
  if (changes === undefined) return whole(inWord, ours);
  return joinBetweenChanges(
    changes.map(({ added, removed, value }) => ({
      kind: added ? "onlyWord" : removed ? "onlyOurs" : "same",
      text: value,
    })),
  );
}

function whole(inWord: string | null, ours: string | null): ComparedParagraph {
  return [
    ...(ours === null ? [] : [{ kind: "onlyOurs" as const, text: ours }]),
    ...(inWord === null ? [] : [{ kind: "onlyWord" as const, text: inWord }]),
  ];
}

/** A sign or a space between two changed words goes with them: one change is easier to read than two. */
function joinBetweenChanges(segments: readonly Segment[]): ComparedParagraph {
  const joined: Segment[] = [];
  let ours = "";
  let inWord = "";
  const flush = (): void => {
    if (ours !== "") joined.push({ kind: "onlyOurs", text: ours });
    if (inWord !== "") joined.push({ kind: "onlyWord", text: inWord });
    [ours, inWord] = ["", ""];
  };
  segments.forEach(({ kind, text }, index) => {
    const isBetween = index < segments.length - 1 && !/[\p{L}\p{N}]/u.test(text) && (ours !== "" || inWord !== "");
    if (kind === "same" && !isBetween) {
      flush();
      joined.push({ kind, text });
      return;
    }
    if (kind !== "onlyWord") ours += text;
    if (kind !== "onlyOurs") inWord += text;
  });
  flush();
  return joined;
}
