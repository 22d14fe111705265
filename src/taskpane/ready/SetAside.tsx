import { Button, Field } from "@fluentui/react-components";
import { useId, useState } from "react";
import { CHECK_TEXTS } from "../../content/checks";
import { READY_STRINGS } from "../../content/strings/readyStrings";
import type { CheckId } from "../../plan/checks/Check";
import { setAside } from "../../plan/checks/setAside";
import { useFocusNext } from "../focus/useFocusNext";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./ReadyPage.module.css";

export interface SetAsideProps {
  readonly check: CheckId;
  readonly pane: Pane;
}

/** Sets a check aside, once there is a reason. */
export function SetAside({ check, pane }: SetAsideProps) {
  const words = usePageStrings(READY_STRINGS);
  const { language } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const { container, focusNext } = useFocusNext<HTMLDivElement>();
  const toggle = (): void => {
    setOpen(!isOpen);
    focusNext(isOpen ? "button" : "textarea");
  };
  return (
    <div ref={container} className={styles.aside}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-label={words.setAsideNamed(CHECK_TEXTS[check].what[language])}
        onClick={toggle}
      >
        {words.setAside}
      </Button>
      {isOpen && <ReasonForm check={check} pane={pane} onCancel={toggle} />}
    </div>
  );
}

function ReasonForm({ check, pane, onCancel }: SetAsideProps & { readonly onCancel: () => void }) {
  const words = usePageStrings(READY_STRINGS);
  const help = useId();
  const [reason, setReason] = useState("");
  return (
    <div className={styles.form}>
      <Field label={words.reason}>
        <GrowingTextarea value={reason} aria-describedby={help} onChange={setReason} />
      </Field>
      <p id={help} className={text.caption}>
        {words.reasonHelp}
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={reason.trim() === ""}
          onClick={() => {
            pane.change((plan) => setAside(plan, check, reason));
          }}
        >
          {words.keepAside}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
