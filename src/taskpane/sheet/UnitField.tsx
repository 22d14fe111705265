import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { Plan } from "../../plan/Plan";
import { knownUnits } from "../../plan/sheet/take/unitColumn";
import { usePageStrings } from "../words/usePageStrings";
import type { Import } from "./useImport";
import styles from "./ImportPage.module.css";

const LONGEST = 100;

/** "Fra hvilken enhet?": whose all rows are, offered among those that the plan has rows from. */
export function UnitField({ incoming, plan }: { readonly incoming: Import; readonly plan: Plan }) {
  const words = usePageStrings(SHEET_STRINGS);
  const known = useId();
  return (
    <>
      <Field label={words.unit} hint={words.unitHelp} className={styles.whole}>
        <Input
          list={known}
          maxLength={LONGEST}
          value={incoming.unit}
          onChange={(_, { value }) => {
            incoming.wish({ unit: value });
          }}
        />
      </Field>
      <datalist id={known}>
        {knownUnits(plan, incoming.table).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
