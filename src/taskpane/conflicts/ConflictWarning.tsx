import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { isSameField } from "../state/FieldRef";
import { fieldName } from "../field/fieldName";
import { pageOfField } from "../field/pageOfField";
import { useFieldWords } from "../field/useFieldWords";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import styles from "./ConflictWarning.module.css";

/** How many fields two people have changed at once, with a way to each. */
export function ConflictWarning({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const strings = useAllStrings();
  const { plan } = state;
  const fields = plan.conflicts.filter((each, index) => {
    return plan.conflicts.findIndex((other) => isSameField(each, other)) === index;
  });
  const words = useFieldWords(fields);
  if (words === null) return null;
  const naming = { words, strings, plan };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{strings.conflicts.count(fields.length)}</MessageBarTitle>{" "}
        {strings.conflicts.help}
        <ul className={styles.links}>
          {fields.map((field) => (
            <li key={`${field.part} ${field.field}`}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => {
                  pane.go(pageOfField(field, words), { part: field.part, field: field.field });
                }}
              >
                {fieldName(field, naming)}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
