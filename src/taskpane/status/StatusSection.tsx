import { STATUS_STRINGS } from "../../content/strings/statusStrings";
import { STATUS_TEXTS } from "../../content/statusTexts";
import { STATUS_STEP, STATUS_TAG } from "../../plan/status/statusBlock";
import { figureWords } from "../drafts/figureWords";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { FigureSection } from "./FigureSection";

export interface StatusSectionProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The figure of how far the measures have come. */
export function StatusSection({ state, pane }: StatusSectionProps) {
  const { plan } = state;
  const title = STATUS_TEXTS[plan.meta.language].heading;
  return (
    <FigureSection
      words={usePageStrings(STATUS_STRINGS)}
      task={{ kind: "writeFigure", step: STATUS_STEP, tag: STATUS_TAG, title, update: false }}
      pieces={figureWords(plan)}
      state={state}
      pane={pane}
    />
  );
}
