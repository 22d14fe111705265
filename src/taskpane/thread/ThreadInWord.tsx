import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { threadPieces } from "../../plan/thread/threadPieces";
import { threadFigureWords } from "../drafts/figureWords";
import { threadFigureTask, threadTask } from "../drafts/thread/threadTasks";
import { FigureSection } from "../status/FigureSection";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";

/** The thread in the document: as a table, and as a figure. */
export function ThreadInWord({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { table, figure } = usePageStrings(THREAD_STRINGS);
  const { plan } = state;
  return (
    <>
      <FigureSection {...{ state, pane }} words={table} task={threadTask(state)} pieces={threadPieces(plan)} />
      <FigureSection
        {...{ state, pane }}
        words={figure}
        task={threadFigureTask(state)}
        pieces={threadFigureWords(plan)}
      />
    </>
  );
}
