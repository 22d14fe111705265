import { openPlan, type Opened } from "../actions/document/openPlan";
import { noteFailure } from "../actions/failures";
import type { Failed } from "../actions/Outcome";
import { startPane, type PaneStart } from "../actions/document/startPane";
import { loadStrings } from "../content/strings/loadStrings";
import type { Strings } from "../content/strings/nb";

/** How far the pane has come: waiting for Word, reading the document, open. */
export type Stage =
  | { readonly kind: "starting" }
  /** Word's library, or the pane's texts, could not be fetched. */
  | { readonly kind: "noLibrary" | "unreachable" }
  | (Started & { readonly kind: "outsideWord" | "oldWord" })
  | (Started & { readonly kind: "reading" })
  | (Started & { readonly kind: "open"; readonly opened: Opened | Failed })
  /** A mistake of our own. */
  | (Started & { readonly kind: "broken"; readonly error: unknown });

interface Started {
  readonly start: PaneStart;
  readonly strings: Strings;
}

/**
 * Waits for Word and reads the document, and shows each stage as it is reached. Nothing here waits for React: it renders for
 * the first time what is known by then, so that a Word that answers at once gets the pane in one piece.
 */
export async function openPane(show: (stage: Stage) => void): Promise<void> {
  show({ kind: "starting" });
  const started = await startInLanguage();
  if ("kind" in started) show(started);
  else if (!started.start.isWord) show({ kind: "outsideWord", ...started });
  else if (!started.start.isNewEnough) show({ kind: "oldWord", ...started });
  else await read(started, show);
}

async function startInLanguage(): Promise<Started | Extract<Stage, { kind: "noLibrary" | "unreachable" }>> {
  let lacking: "noLibrary" | "unreachable" = "noLibrary";
  try {
    const start = await startPane();
    lacking = "unreachable";
    const strings = await loadStrings(start.language);
    document.documentElement.lang = start.language;
    return { start, strings };
  } catch (error) {
    noteFailure("load", error);
    return { kind: lacking };
  }
}

async function read(started: Started, show: (stage: Stage) => void): Promise<void> {
  show({ kind: "reading", ...started });
  try {
    show({ kind: "open", ...started, opened: await openPlan(started.start.documentLanguage) });
  } catch (error) {
    show({ kind: "broken", ...started, error });
  }
}
