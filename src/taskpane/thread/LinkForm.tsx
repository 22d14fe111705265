import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { IdSelect } from "../inputs/IdSelect";
import { usePageStrings } from "../words/usePageStrings";
import type { LinkOption } from "./ThreadTools";
import styles from "./LinkForm.module.css";

export interface LinkFormProps {
  /** What is chosen: "Mål". */
  readonly label: string;
  readonly options: readonly LinkOption[];
  readonly onLink: (id: string) => void;
  readonly onCancel: () => void;
}

/** Chooses what something is linked to. Takes the focus when it comes up. */
export function LinkForm({ label, options, onLink, onCancel }: LinkFormProps) {
  const words = usePageStrings(THREAD_STRINGS);
  const [chosen, setChosen] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);
  return (
    <div ref={form} className={styles.form}>
      <IdSelect label={label} all={words.choose} options={options} value={chosen} onChange={setChosen} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen === null}
          onClick={() => {
            if (chosen !== null) onLink(chosen);
          }}
        >
          {words.link}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
