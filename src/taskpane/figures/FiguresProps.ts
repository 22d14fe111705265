import type { Municipality } from "../../plan/figures/municipalities";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";

export interface FiguresPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** What is about one municipality. */
export interface MunicipalityProps extends FiguresPageProps {
  readonly of: Municipality;
}
