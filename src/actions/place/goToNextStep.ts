import { at } from "../../document/at";
import { attempt } from "../attempt";
import { nothingWritten, type Outcome } from "../Outcome";
import { readStepScan } from "../document/scan";

/**
 * Selects the heading of the first step after the selection; the first of all after the last. Where the selection stands
 * is read as the number of paragraphs from there to the end. Two round trips.
 */
export function goToNextStep(): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const { body } = context.document;
    const rest = context.document.getSelection().getRange("End").expandToOrNullObject(body.getRange("End"));
    const paragraphs = rest.paragraphs.load("items/tableNestingLevel");
    const scan = await readStepScan(context);
    const here = rest.isNullObject ? -1 : scan.paragraphs.length - paragraphs.items.length;
    const headings = scan.steps.value.flatMap(({ section }) => (section === null ? [] : [section.heading]));
    const next = headings.find((heading) => heading > here) ?? headings[0];
    if (next === undefined) return { kind: "missing" };
    at(scan.paragraphs, next).select("Start");
    await context.sync();
    return nothingWritten();
  });
}
