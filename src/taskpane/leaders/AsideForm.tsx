import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./LeadersPage.module.css";

export interface AsideFormProps {
  readonly reason: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a question is set aside: that can be left open. */
export function AsideForm({ reason, onSave, onCancel }: AsideFormProps) {
  const { decision: words } = usePageStrings(LEADERS_STRINGS);
  const [why, setWhy] = useState(reason);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(why);
      }}
    >
      <Field label={words.why} hint={words.whyHint}>
        <Input
          value={why}
          onChange={(_, { value }) => {
            setWhy(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.aside}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
