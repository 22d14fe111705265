import { REFERENCES_FACTS } from "../content/referencesFacts";
import { REFERENCES } from "../content/SectionId";
import { STEP_FACTS } from "../content/stepFacts";
import { ownBookmark, type StepDescription } from "../document/headings/StepDescription";

/** The seven steps as the reading of a document needs them. */
export const STEP_DESCRIPTIONS: readonly StepDescription[] = STEP_FACTS.map((facts) => ({
  id: facts.id,
  number: facts.number,
  names: [facts.heading.nb, facts.heading.nn, ...facts.otherHeadings],
  templateBookmarks: [facts.templateBookmark],
  templateLines: facts.templateLines.map((line) => line.text),
}));

/** The heading that the list of references stands under. */
export const REFERENCES_DESCRIPTION: StepDescription = {
  id: REFERENCES,
  number: null,
  names: [...Object.values(REFERENCES_FACTS.heading), ...REFERENCES_FACTS.otherHeadings],
  templateBookmarks: REFERENCES_FACTS.templateBookmarks,
  templateLines: [],
};

const ALL = [...STEP_DESCRIPTIONS, REFERENCES_DESCRIPTION];

/** The bookmarks that a scan asks for: on the headings of our sections, the template's, and ours, which settle what is a choice. */
export const STEP_BOOKMARKS = {
  exact: ALL.map(({ id }) => ownBookmark(id)),
  likely: ALL.flatMap(({ templateBookmarks }) => templateBookmarks),
};
