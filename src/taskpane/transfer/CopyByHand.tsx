import { Field, Textarea } from "@fluentui/react-components";
import styles from "./CopyByHand.module.css";

export interface CopyByHandProps {
  readonly label: string;
  readonly hint: string;
  readonly content: string;
}

/** A text to be copied by the user, where nothing else is allowed. */
export function CopyByHand({ label, hint, content }: CopyByHandProps) {
  return (
    <div role="alert" className={styles.whole}>
      <Field label={label} hint={hint}>
        <Textarea
          readOnly
          rows={6}
          value={content}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
        />
      </Field>
    </div>
  );
}
