import { Button } from "@fluentui/react-components";
import { STAFFING_STRINGS } from "../../content/strings/staffingStrings";
import { placeName } from "../../plan/figures/figureWords";
import { projectionOf } from "../../plan/figures/storedFigures";
import { samePlan } from "../../plan/samePlan";
import { wantedAges, yearsOf } from "../../plan/staffing/estimate";
import { wantedGrowth } from "../../plan/staffing/growthFromFigures";
import { setGrowth } from "../../plan/staffing/PopulationGrowth";
import { usePageStrings } from "../words/usePageStrings";
import type { StaffingProps } from "./StaffingProps";
import text from "../look/text.module.css";
import styles from "./staffing.module.css";

/** Fetches growth from the figures that the plan has of the municipality, or says where they can be got. */
export function TakeGrowth({ state: { plan }, pane }: StaffingProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  if (yearsOf(plan) === null || wantedAges(plan).length === 0) return null;
  const growths = wantedGrowth(plan);
  const projection = growths.length === 0 ? null : projectionOf(plan);
  if (projection === null) return <NoFigures pane={pane} />;
  const isDone = samePlan(plan, setGrowth(plan, growths));
  const place = placeName(projection, plan.meta.language);
  return (
    <>
      <p className={text.body}>{isDone ? words.allTaken(place) : words.takeHelp(place)}</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isDone}
          onClick={() => {
            pane.replace({ kind: "told", title: words.taken }, (current) => setGrowth(current, wantedGrowth(current)));
          }}
        >
          {words.take}
        </Button>
      </div>
    </>
  );
}

function NoFigures({ pane }: Pick<StaffingProps, "pane">) {
  const words = usePageStrings(STAFFING_STRINGS);
  return (
    <>
      <p className={text.body}>{words.noFigures}</p>
      <div className={styles.buttons}>
        <Button
          appearance="subtle"
          onClick={() => {
            pane.go({ kind: "figures" });
          }}
        >
          {words.openFigures}
        </Button>
      </div>
    </>
  );
}
