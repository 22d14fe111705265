import { losesDownloads } from "../../../actions/losesDownloads";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { collectionFileName } from "../../../plan/measures/collectionFileName";
import { encodeCollection } from "../../../plan/measures/ownCollection";
import type { Plan } from "../../../plan/Plan";
import { copyContents } from "../../copy/copyContents";
import { downloadText } from "../../transfer/downloadText";
import type { Pane } from "../../state/Pane";

/** Some of a plan's measures, to be kept outside of it. */
export interface KeptMeasures {
  readonly plan: Plan;
  readonly measures: readonly Measure[];
  /** The pane's. */
  readonly language: Language;
  readonly pane: Pane;
}

/** Hands the user the measures as a file, and tells of it; where downloads may be lost, not as done. */
export function keepCollection({ plan, measures, language, pane }: KeptMeasures): void {
  const { collection: words } = MEASURES_STRINGS[language];
  const name = collectionFileName(plan);
  downloadText(collectionText({ plan, measures, language }), name);
  const told = losesDownloads()
    ? ({ intent: "info", title: words.maybeSaved } as const)
    : ({ intent: "success", title: words.saved(measures.length, name) } as const);
  pane.notice({ kind: "said", ...told, text: words.savedHelp });
}

/** Copies the measures as text, and tells of it; gives the text where the browser refuses, to be copied by hand. */
export async function copyCollection({ plan, measures, language, pane }: KeptMeasures): Promise<string | null> {
  const { collection: words } = MEASURES_STRINGS[language];
  const text = collectionText({ plan, measures, language });
  if (!(await copyContents({ "text/plain": text }))) return text;
  pane.notice({ kind: "said", intent: "success", title: words.copied(measures.length), text: words.copiedHelp });
  return null;
}

function collectionText({ plan, measures, language }: Omit<KeptMeasures, "pane">): string {
  return encodeCollection(measures, plan.meta.municipality || MEASURES_STRINGS[language].collection.untitled);
}
