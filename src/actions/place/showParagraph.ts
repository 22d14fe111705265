import { normaliseText } from "../../document/text/normaliseText";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";

/**
 * Selects a paragraph that an earlier scan has read and scrolls to it: the one with the text that stands nearest to where it
 * stood. Two round trips.
 */
export function showParagraph(index: number, text: string): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const wanted = normaliseText(text);
    const places = scan.outline.paragraphs.flatMap((paragraph, place) =>
      normaliseText(paragraph.text) === wanted ? [place] : [],
    );
    const [nearest] = places.toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index));
    const paragraph = scan.paragraphs[nearest ?? -1];
    if (paragraph === undefined) return { kind: "missing" };
    paragraph.select("Select");
    await context.sync();
    return nothingWritten();
  });
}
