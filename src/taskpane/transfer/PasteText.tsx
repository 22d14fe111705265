import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "../file/section.module.css";

export interface PasteTextProps {
  readonly label: string;
  readonly onRead: (pasted: string) => void;
}

/** What was copied as text, where files cannot be had. `label` says what it is. */
export function PasteText({ label, onRead }: PasteTextProps) {
  const file = usePageStrings(FILE_STRINGS);
  const [pasted, setPasted] = useState("");
  const why = useId();
  const isEmpty = pasted.trim() === "";
  return (
    <div className={styles.whole}>
      <Disclosure level={3} title={file.paste} openAtFirst={false}>
        <div className={styles.paste}>
          <Field label={label} className={styles.whole}>
            <Textarea
              rows={4}
              value={pasted}
              onChange={(_, { value }) => {
                setPasted(value);
              }}
            />
          </Field>
          {isEmpty && (
            <p id={why} className={text.caption}>
              {file.pasteEmpty}
            </p>
          )}
          <Button
            disabledFocusable={isEmpty}
            aria-describedby={isEmpty ? why : undefined}
            onClick={() => {
              onRead(pasted);
            }}
          >
            {file.pasteRead}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}
