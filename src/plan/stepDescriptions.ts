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

/** The bookmarks that a scan asks for: on the steps' headings, the template's, and ours, which settle what is a choice. */
export const STEP_BOOKMARKS = {
  exact: STEP_DESCRIPTIONS.map((step) => ownBookmark(step.id)),
  likely: STEP_DESCRIPTIONS.map((step) => step.templateBookmark),
};
