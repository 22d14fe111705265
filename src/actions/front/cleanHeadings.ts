import { at } from "../../document/at";
import { stepNumberInHeading } from "../../plan/front/stepNumberInHeading";
import { queueSearch } from "../../word/write/queueWordsOut";
import { attempt } from "../attempt";
import { queueOwnBookmark } from "../block/blockContext";
import { foundSection, readStepScan } from "../document/scan";
import { nothingWritten, type Outcome } from "../Outcome";

/**
 * Takes "(steg N)" out of the headings of our steps, and nothing else of them. Each gets our own bookmark first, so that its
 * step is found without it. Three round trips: what Word's search does not find as it stands, such as words with tracked
 * changes in them, is left.
 */
export function cleanHeadings(): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const searched = stepNumberInHeading(scan.outline).map((heading) => ({
      heading,
      words: queueSearch(at(scan.paragraphs, heading.paragraph), heading.removed),
    }));
    if (searched.length === 0) return { kind: "unchanged" };
    await context.sync();
    const found = searched.filter(({ words }) => words.isFound());
    if (found.length === 0) return { kind: "unchanged" };
    for (const { heading, words } of found) {
      const section = foundSection(scan, heading.step)?.section ?? null;
      if (section !== null) queueOwnBookmark(scan, section, heading.step);
      words.queueOut();
    }
    await context.sync();
    const headings = found.map(({ heading: { step, text, removed, at: place, rest } }) => ({
      ...{ step, removed, rest, before: text.slice(0, place) },
    }));
    return nothingWritten(scan.tracked ? null : { kind: "stepNumbers", headings }, scan.tracked);
  });
}
