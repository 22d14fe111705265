import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { losesDownloads } from "../../../actions/losesDownloads";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { BULK_FIELDS, type BulkField } from "../../../plan/measures/editMeasures";
import type { Plan } from "../../../plan/Plan";
import { usePageStrings } from "../../words/usePageStrings";
import { BulkValue } from "./BulkValue";
import text from "../../look/text.module.css";
import styles from "./BulkTools.module.css";

export interface BulkToolsProps {
  /** How many measures are shown, and how many of them chosen. */
  readonly shown: number;
  readonly count: number;
  readonly plan: Plan;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onChange: (field: BulkField, words: string) => void;
  readonly onDelete: () => void;
  /** Keeps the chosen measures outside the plan. */
  readonly onKeep: () => void;
  readonly onStop: () => void;
}

/** Changes, deletes or keeps the measures that are chosen. */
export function BulkTools(props: BulkToolsProps) {
  const { shown, count, onSelectAll, onDelete, onKeep, onStop } = props;
  const { bulk: words } = usePageStrings(MEASURES_STRINGS);
  const title = useId();
  const why = useId();
  const shared = { size: "small", disabledFocusable: count === 0, "aria-describedby": why } as const;
  return (
    <div role="group" aria-labelledby={title} className={styles.tools} data-part="bulk">
      <h3 id={title} className={text.section}>
        {words.title}
      </h3>
      <Checkbox
        label={words.selectShown(shown)}
        checked={count > 0 && count < shown ? "mixed" : count > 0}
        onChange={(_, { checked }) => {
          onSelectAll(checked === true);
        }}
      />
      <p className={text.caption} aria-live="polite">
        {words.selected(count)}
      </p>
      <Change {...props} why={why} />
      <p id={why} className={count === 0 ? text.caption : text.hidden}>
        {count === 0 && words.nothing}
      </p>
      <div className={styles.buttons}>
        <Button {...shared} onClick={onDelete}>
          {words.delete(count)}
        </Button>
        <Button {...shared} onClick={onKeep}>
          {losesDownloads() ? words.keepCopy(count) : words.keep(count)}
        </Button>
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}

function Change({ count, plan, onChange, why }: BulkToolsProps & { readonly why: string }) {
  const { bulk: words } = usePageStrings(MEASURES_STRINGS);
  const [field, setField] = useState<BulkField>("status");
  const [value, setValue] = useState("");
  return (
    <>
      <Field label={words.field} className={styles.field}>
        <Select
          value={field}
          onChange={(_, data) => {
            setField(BULK_FIELDS.find((each) => each === data.value) ?? "status");
            setValue("");
          }}
        >
          {BULK_FIELDS.map((each) => (
            <option key={each} value={each}>
              {words.fields[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.field}>
        <BulkValue field={field} value={value} plan={plan} onChange={setValue} />
      </div>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={count === 0}
        aria-describedby={why}
        onClick={() => {
          onChange(field, value);
        }}
      >
        {words.apply(count)}
      </Button>
    </>
  );
}
