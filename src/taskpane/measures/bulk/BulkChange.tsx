import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { BULK_FIELDS, type BulkField } from "../../../plan/measures/editMeasures";
import { IdSelect } from "../../inputs/IdSelect";
import { usePageStrings } from "../../words/usePageStrings";
import { BulkValue } from "./BulkValue";
import type { BulkEdits } from "./useBulkEdits";
import text from "../../look/text.module.css";
import styles from "./BulkBar.module.css";

/** Changes one field of the chosen measures. Which one, and to what, is for the user to say. */
export function BulkChange({ edits: { count, plan, onChange } }: { readonly edits: BulkEdits }) {
  const { bulk: words } = usePageStrings(MEASURES_STRINGS);
  const why = useId();
  const [field, setField] = useState<BulkField | null>(null);
  const [value, setValue] = useState<string | null>(null);
  const missing = count === 0 ? words.nothing : field === null || value === null ? words.noValue : null;
  return (
    <div className={styles.change}>
      <IdSelect
        label={words.field}
        all={words.pick}
        options={BULK_FIELDS.map((id) => ({ id, name: words.fields[id] }))}
        value={field}
        onChange={(wanted) => {
          setField(wanted);
          setValue(wanted === "status" ? null : "");
        }}
      />
      {field !== null && <BulkValue field={field} value={value} plan={plan} onChange={setValue} />}
      <div>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={missing !== null}
          aria-describedby={why}
          onClick={() => {
            if (field !== null && value !== null) onChange(field, value);
          }}
        >
          {words.apply(count)}
        </Button>
        <p id={why} className={missing === null ? text.hidden : text.caption}>
          {missing}
        </p>
      </div>
    </div>
  );
}
