import { Field, Textarea } from "@fluentui/react-components";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { usePageStrings } from "../usePageStrings";
import styles from "./SheetSection.module.css";

/** The table as text to be copied by the user, where nothing else is allowed. */
export function CopyByHand({ content }: { readonly content: string }) {
  const words = usePageStrings(SHEET_STRINGS);
  return (
    <div role="alert" className={styles.whole}>
      <Field label={words.asText} hint={words.copyByHand}>
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
