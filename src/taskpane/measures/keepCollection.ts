import type { Language } from "../../content/Language";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import type { Measure } from "../../plan/Measure";
import { collectionFileName } from "../../plan/measures/collectionFileName";
import { encodeCollection } from "../../plan/ownCollection";
import type { Plan } from "../../plan/Plan";
import { downloadText } from "../file/downloadText";
import type { Pane } from "../state/Pane";

/** Hands the user some of the plan's measures as a file, and tells of it. `language` is the pane's. */
export function keepCollection(plan: Plan, measures: readonly Measure[], language: Language, pane: Pane): void {
  const { collection: words } = MEASURES_STRINGS[language];
  const name = collectionFileName(plan);
  downloadText(encodeCollection(measures, plan.meta.municipality || words.untitled), name);
  pane.notice({ kind: "said", intent: "success", title: words.saved(measures.length, name), text: words.savedHelp });
}
