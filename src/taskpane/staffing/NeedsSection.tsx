import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { STAFFING_STRINGS } from "../../content/strings/staffingStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Estimate } from "../../plan/staffing/estimate";
import { changes, fillNeeds, isAsked, NEEDS, proposeNeeds } from "../../plan/staffing/fillNeeds";
import { NeedsQuestion } from "./NeedsQuestion";
import { usePageStrings } from "../words/usePageStrings";
import type { StaffingProps } from "./StaffingProps";
import text from "../look/text.module.css";
import styles from "./staffing.module.css";

export interface NeedsSectionProps extends StaffingProps {
  readonly estimate: Estimate;
  /** The table of needs of staffing. */
  readonly table: TableDefinition;
}

/** Makes needs of the estimate: what somebody has written is asked about before it is overwritten. */
export function NeedsSection({ estimate, table, state, pane }: NeedsSectionProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { plan } = state;
  const [isAsking, setAsking] = useState(false);
  const proposed = proposeNeeds(plan, estimate);
  const asked = proposed.filter(isAsked);
  const isOtherYear = plan.meta.to !== "" && plan.meta.to !== String(estimate.year);
  const isDone = !proposed.some(changes);
  const last = isOtherYear ? words.otherYear(String(estimate.year), plan.meta.to) : null;
  const fill = (accepted: ReadonlySet<string>): void => {
    setAsking(false);
    pane.replace({ kind: "told", title: words.filled }, (current) => fillNeeds(current, table, proposed, accepted));
  };
  return (
    <section className={styles.section} aria-labelledby="staffing-needs">
      <h2 id="staffing-needs" className={text.section}>
        {words.needs}
      </h2>
      <p className={text.body}>{last ?? (isDone ? words.allIn : words.needsHelp)}</p>
      {isAsking && asked.length > 0 && (
        <NeedsQuestion
          asked={asked}
          onFill={fill}
          onCancel={() => {
            setAsking(false);
          }}
        />
      )}
      <Buttons
        isClosed={isOtherYear || isDone || isAsking}
        onFill={() => {
          if (asked.length > 0) setAsking(true);
          else fill(new Set());
        }}
        pane={pane}
      />
    </section>
  );
}

interface ButtonsProps extends Pick<StaffingProps, "pane"> {
  readonly isClosed: boolean;
  readonly onFill: () => void;
}

function Buttons({ isClosed, onFill, pane }: ButtonsProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  return (
    <div className={styles.buttons}>
      <Button disabledFocusable={isClosed} onClick={onFill}>
        {words.fill}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          pane.go({ kind: "table", table: NEEDS });
        }}
      >
        {words.openNeeds}
      </Button>
    </div>
  );
}
