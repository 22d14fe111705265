import type { MeasuresPart } from "../../state/Page";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import type { MeasureListState } from "../list/useMeasureList";

/** The ways from one part of the action plan's page to another, and to other pages. */
export interface MeasureWays {
  readonly onShow: (part: MeasuresPart) => void;
  /** Shows the list of measures. */
  readonly onList: () => void;
  readonly onImport: () => void;
  readonly onExample: () => void;
}

export interface PartProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly list: MeasureListState;
  readonly ways: MeasureWays;
}
