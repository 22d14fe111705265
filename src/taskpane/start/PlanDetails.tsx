import { Field, Input, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanMeta } from "../../plan/Plan";
import { setMeta } from "../../plan/setMeta";
import type { Pane } from "../state/Pane";
import { useStrings } from "../StringsContext";
import { yearProblem } from "./yearProblem";

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
  fields: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM },
  year: { minWidth: 0, width: "100%" },
});

export interface PlanDetailsProps {
  readonly meta: PlanMeta;
  readonly pane: Pane;
}

/** Municipality, period and language of the plan; folded away when the pane opens on a plan that has its municipality. */
export function PlanDetails({ meta, pane }: PlanDetailsProps) {
  const { start } = useStrings();
  const styles = useStyles();
  const [openAtFirst] = useState(meta.municipality === "");
  const change = (changed: Partial<PlanMeta>): void => {
    pane.change((plan) => setMeta(plan, changed));
  };
  return (
    <details className={styles.details} open={openAtFirst}>
      <summary className={styles.summary}>{start.details}</summary>
      <div className={styles.fields}>
        <Field label={start.municipality}>
          <Input
            value={meta.municipality}
            onChange={(_, { value }) => {
              change({ municipality: value });
            }}
          />
        </Field>
        <Years meta={meta} change={change} />
        <Field label={start.language}>
          <Select
            value={meta.language}
            onChange={(_, { value }) => {
              change({ language: value === "nn" ? "nn" : "nb" });
            }}
          >
            <option value="nb">{start.languages.nb}</option>
            <option value="nn">{start.languages.nn}</option>
          </Select>
        </Field>
      </div>
    </details>
  );
}

interface YearsProps {
  readonly meta: PlanMeta;
  readonly change: (changed: Partial<PlanMeta>) => void;
}

function Years({ meta, change }: YearsProps) {
  const { start } = useStrings();
  const styles = useStyles();
  const problem = yearProblem(meta);
  const tell = (field: "from" | "to") => (problem?.field === field ? { validationMessage: start[problem.text] } : {});
  return (
    <div className={styles.years}>
      {(["from", "to"] as const).map((field) => (
        <Field key={field} label={start[field]} {...tell(field)}>
          <Input
            className={styles.year}
            input={{ inputMode: "numeric", maxLength: 4, className: styles.year }}
            value={meta[field]}
            onChange={(_, { value }) => {
              change({ [field]: value });
            }}
          />
        </Field>
      ))}
    </div>
  );
}
