import { STEP_FACTS } from "../content/stepFacts";
import { ownBookmark, type StepDescription } from "../document/StepDescription";

/** The seven steps as the reading of a document needs them. */
export const STEP_DESCRIPTIONS: readonly StepDescription[] = STEP_FACTS.map((facts) => ({
  id: facts.id,
  number: facts.number,
  names: [facts.heading.nb, facts.heading.nn, ...facts.otherHeadings],
  templateBookmark: facts.templateBookmark,
  templateLines: facts.templateLines.map((line) => line.text),
}));

/** The bookmarks that a scan asks for: ours and the template's on the steps' headings. */
export const STEP_BOOKMARKS: readonly string[] = STEP_DESCRIPTIONS.flatMap((step) => [
  ownBookmark(step.id),
  step.templateBookmark,
]);
