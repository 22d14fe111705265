import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import type { TableId } from "../../content/tables/tableIds";
import { looksLikeShortCourse } from "../../plan/measures/looksLikeShortCourse";
import type { Plan } from "../../plan/Plan";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./collection/OwnCollection.module.css";

/** The form for grants. */
const GRANTS: TableId = "own.tilskudd";

/** On the page of the form for grants: the measures that look like short internal courses. Nothing for other tables. */
export function GrantCheck({ table, plan }: { readonly table: TableId; readonly plan: Plan }) {
  const { grant: words, list } = usePageStrings(MEASURES_STRINGS);
  const { measures: names } = useStrings();
  if (table !== GRANTS) return null;
  const doubtful = plan.measures.filter(looksLikeShortCourse);
  if (doubtful.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.block}>{words.title(doubtful.length)}</MessageBarTitle> {words.help}
        <ul>
          {doubtful.map(({ nr, action }) => (
            <li key={nr} lang={plan.meta.language}>
              {names.name(nr, action || list.unnamed)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
