import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useStrings } from "../StringsContext";
import type { PlanFieldsProps } from "./PlanFields";

const PlanFields = lazy(async () => ({ default: (await import("./PlanFields")).PlanFields }));

const useStyles = makeStyles({
  details: {
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What the plan's parts have in common; folded away when the pane opens on a plan that has its municipality. */
export function PlanDetails({ meta, pane }: PlanFieldsProps) {
  const { start } = useStrings();
  const styles = useStyles();
  const [openAtFirst] = useState(meta.municipality === "");
  const [isOpen, setOpen] = useState(openAtFirst);
  return (
    <details
      className={styles.details}
      open={openAtFirst}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{start.details}</summary>
      {isOpen && (
        <Suspense>
          <PlanFields meta={meta} pane={pane} />
        </Suspense>
      )}
    </details>
  );
}
