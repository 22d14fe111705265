import { Button } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { UNITS_STRINGS } from "../../content/strings/unitsStrings";
import type { UnitOverview } from "../../plan/units/unitOverview";
import { rememberUnits } from "../../plan/units/recogniseUnits";
import type { UnitProposal } from "../../plan/units/UnitProposal";
import { isoToday } from "../../plan/values/isoToday";
import { chartTask, chartWords, UNITS_FIGURE } from "../drafts/chart/chartFigures";
import { FigureSection } from "../status/FigureSection";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./units.module.css";

export interface UnitsInWordProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly overview: UnitOverview;
  readonly proposals: readonly UnitProposal[];
}

/** The units as a table and a figure in the document, made of what the plan keeps of them. */
export function UnitsInWord({ state, pane, overview, proposals }: UnitsInWordProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const help = useId();
  const { plan } = state;
  const isBehind = useMemo(
    () => rememberUnits(plan, proposals, overview, isoToday()) !== plan,
    [plan, proposals, overview],
  );
  const keep = (): void => {
    pane.replace({ kind: "told", title: words.kept }, (current) =>
      rememberUnits(current, proposals, overview, isoToday()),
    );
  };
  return (
    <>
      {isBehind && (
        <div className={styles.section}>
          <p id={help} className={text.caption}>
            {words.keepHelp}
          </p>
          <div>
            <Button aria-describedby={help} onClick={keep}>
              {words.keep}
            </Button>
          </div>
        </div>
      )}
      <FigureSection
        {...{ state, pane }}
        words={words.figure}
        task={chartTask(state, UNITS_FIGURE)}
        pieces={chartWords(UNITS_FIGURE.tag, plan)}
      />
    </>
  );
}
