import { Button, Field } from "@fluentui/react-components";
import { useId, useState } from "react";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import type { Plan } from "../../plan/Plan";
import { DISCUSSED_BY } from "../../plan/questions/factFields";
import type { Discussion } from "../../plan/questions/questionState";
import { dateText, exactDate } from "../../plan/values/exactDate";
import { isoToday } from "../../plan/values/isoToday";
import { SuggestInput } from "../inputs/SuggestInput";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./LeadersPage.module.css";

export interface DiscussionFormProps {
  readonly plan: Plan;
  /** What is said already; null where nothing is. */
  readonly discussion: Discussion | null;
  readonly onSave: (discussion: Discussion) => void;
  readonly onCancel: () => void;
}

/** Asks when a question was discussed, today at first, and by which roles. Suggests the roles that the plan has already. */
export function DiscussionForm({ plan, discussion, onSave, onCancel }: DiscussionFormProps) {
  const { decision: words } = usePageStrings(LEADERS_STRINGS);
  const id = useId();
  const [when, setWhen] = useState(() => shownDate(discussion?.when ?? isoToday()));
  const [who, setWho] = useState(discussion?.who ?? "");
  return (
    <form
      className={styles.form}
      lang={plan.meta.language}
      onSubmit={(event) => {
        event.preventDefault();
        if (when.trim() !== "") onSave({ when: exactDate(when) ?? when, who });
      }}
    >
      <Field label={words.when} hint={words.whenHint}>
        <SuggestInput list={`${id}-when`} value={when} suggestions={[]} onChange={setWhen} />
      </Field>
      <Field label={words.who} hint={words.whoHint}>
        <SuggestInput list={`${id}-who`} value={who} suggestions={rolesIn(plan, words.roles)} onChange={setWho} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={when.trim() === ""}>
          {words.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A date as it is written; the user's other words as they are. */
function shownDate(when: string): string {
  const iso = exactDate(when);
  return iso === null ? when : dateText(iso);
}

function rolesIn({ reflections }: Plan, usual: readonly string[]): readonly string[] {
  const said = Object.entries(reflections).flatMap(([field, text]) => (field.endsWith(DISCUSSED_BY) ? [text] : []));
  return [...new Set([...said, ...usual])];
}
