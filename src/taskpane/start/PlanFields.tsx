import { Field, Input, Select } from "@fluentui/react-components";
import type { PlanMeta } from "../../plan/Plan";
import { setMeta } from "../../plan/setMeta";
import { hasHtaEnded, htaPeriodsAt } from "../../plan/values/htaPeriod";
import { FieldConflicts } from "../conflicts/FieldConflicts";
import { NO_WORDS } from "../field/FieldWords";
import { showField } from "../field/showField";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { tellHta } from "../words/tellHta";
import { useAllStrings } from "../words/useAllStrings";
import { yearProblem } from "./yearProblem";
import styles from "./PlanFields.module.css";

export interface PlanFieldsProps {
  readonly state: Pick<PaneState, "plan" | "wanted">;
  readonly pane: Pane;
}

/** Municipality, period and language of the plan, and the tariff agreement that it refers to. */
export function PlanFields({ state, pane }: PlanFieldsProps) {
  const { start } = useAllStrings();
  const { meta } = state.plan;
  const change = (changed: Partial<PlanMeta>): void => {
    pane.change((plan) => setMeta(plan, changed));
  };
  return (
    <div className={styles.fields}>
      <div data-field>
        <Field label={start.municipality}>
          <Input
            value={meta.municipality}
            onChange={(_, { value }) => {
              change({ municipality: value });
            }}
          />
        </Field>
        <Conflicts state={state} pane={pane} name="municipality" />
      </div>
      <div data-field>
        <Years meta={meta} change={change} />
        <Conflicts state={state} pane={pane} name="from" />
        <Conflicts state={state} pane={pane} name="to" />
      </div>
      <div data-field>
        <LanguageField meta={meta} change={change} />
        <Conflicts state={state} pane={pane} name="language" />
      </div>
      <div data-field>
        <HtaField meta={meta} change={change} />
        <Conflicts state={state} pane={pane} name="hta" />
      </div>
    </div>
  );
}

function Conflicts({ state, pane, name }: PlanFieldsProps & { readonly name: string }) {
  const strings = useAllStrings();
  const field = { part: "meta", field: name } as const;
  const naming = { words: NO_WORDS, strings, plan: state.plan };
  return <FieldConflicts of={field} state={state} pane={pane} show={(other) => showField(field, other, naming)} />;
}

interface MetaProps {
  readonly meta: PlanMeta;
  readonly change: (changed: Partial<PlanMeta>) => void;
}

function LanguageField({ meta, change }: MetaProps) {
  const { start } = useAllStrings();
  return (
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
  );
}

function HtaField({ meta, change }: MetaProps) {
  const strings = useAllStrings();
  const today = new Date();
  const told = tellHta(meta.hta, strings, today);
  const periods = [...new Set([...htaPeriodsAt(today), meta.hta])].filter((period) => period !== "").sort();
  const hint = hasHtaEnded(meta.hta, today)
    ? { validationState: "warning" as const, validationMessage: told }
    : { hint: told };
  return (
    <Field label={strings.hta.label} {...hint}>
      <Select
        value={meta.hta}
        onChange={(_, { value }) => {
          change({ hta: value });
        }}
      >
        <option value="">{strings.hta.none}</option>
        {periods.map((period) => (
          <option key={period} value={period}>
            {period}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Years({ meta, change }: MetaProps) {
  const { start } = useAllStrings();
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
