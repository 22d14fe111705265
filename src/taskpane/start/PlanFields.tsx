import { Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlanMeta } from "../../plan/Plan";
import { setMeta } from "../../plan/setMeta";
import { hasHtaEnded, htaPeriodsAt } from "../../plan/values/htaPeriod";
import { Disclosure } from "../frame/Disclosure";
import { FieldConflicts } from "../conflicts/FieldConflicts";
import { NO_WORDS } from "../field/FieldWords";
import { showField } from "../field/showField";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { tellHta } from "../words/tellHta";
import { useAllStrings } from "../words/useAllStrings";
import { OpenAlong } from "./OpenAlong";
import { yearProblem } from "./yearProblem";
import styles from "./PlanFields.module.css";

export interface PlanFieldsProps {
  readonly state: Pick<PaneState, "plan" | "wanted">;
  readonly pane: Pane;
  /** They come first on the page: what seldom changes is folded away. */
  readonly isFirst?: boolean;
}

/** Municipality, period and language of the plan, and the tariff agreement that it refers to. */
export function PlanFields(props: PlanFieldsProps) {
  const { planFields: words } = useAllStrings();
  const { state, pane, isFirst = false } = props;
  const { meta } = state.plan;
  const change = changeOf(pane);
  return (
    <div className={styles.fields}>
      <div data-field>
        <Field label={words.municipality}>
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
      {isFirst ? <FoldedFields {...props} /> : <OtherFields {...props} />}
    </div>
  );
}

/** Unfolded when the user asks for one of the fields. */
function FoldedFields(props: PlanFieldsProps) {
  const { planFields: words } = useAllStrings();
  const { wanted } = props.state;
  const isWanted = wanted?.part === "meta" && (wanted.field === "language" || wanted.field === "hta");
  const folded = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) folded.current?.querySelector("details")?.setAttribute("open", "");
  }, [wanted, isWanted]);
  return (
    <div ref={folded}>
      <Disclosure title={words.others} level={3} openAtFirst={isWanted}>
        <OtherFields {...props} />
      </Disclosure>
    </div>
  );
}

const changeOf = (pane: Pane) => (changed: Partial<PlanMeta>) => {
  pane.change((plan) => setMeta(plan, changed));
};

function OtherFields({ state, pane }: PlanFieldsProps) {
  const { meta } = state.plan;
  const change = changeOf(pane);
  return (
    <div className={styles.others}>
      <div data-field>
        <LanguageField meta={meta} change={change} />
        <Conflicts state={state} pane={pane} name="language" />
      </div>
      <div data-field>
        <HtaField meta={meta} change={change} />
        <Conflicts state={state} pane={pane} name="hta" />
      </div>
      <OpenAlong />
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
  const { planFields: words } = useAllStrings();
  return (
    <Field label={words.language}>
      <Select
        value={meta.language}
        onChange={(_, { value }) => {
          change({ language: value === "nn" ? "nn" : "nb" });
        }}
      >
        <option value="nb">{words.languages.nb}</option>
        <option value="nn">{words.languages.nn}</option>
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
  const { planFields: words } = useAllStrings();
  const problem = yearProblem(meta);
  const tell = (field: "from" | "to") => (problem?.field === field ? { validationMessage: words[problem.text] } : {});
  return (
    <div className={styles.years}>
      {(["from", "to"] as const).map((field) => (
        <Field key={field} label={words[field]} {...tell(field)}>
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
