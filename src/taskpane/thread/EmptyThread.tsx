import { Button } from "@fluentui/react-components";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { GOAL_TABLE } from "../../content/tables/threadTables";
import type { Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./ThreadPage.module.css";

/** Says how to begin. */
export function EmptyThread({ pane }: { readonly pane: Pane }) {
  const words = usePageStrings(THREAD_STRINGS);
  const way = (label: string, page: Page, isFirst = false) => (
    <Button
      appearance={isFirst ? "primary" : "secondary"}
      onClick={() => {
        pane.go(page);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.empty}>
      <p className={text.body}>{words.empty}</p>
      <div className={styles.buttons}>
        {way(words.addGoals, { kind: "table", table: GOAL_TABLE }, true)}
        {way(words.addNeeds, { kind: "table", table: "deck.tab.analyse" })}
        {way(words.addMeasures, { kind: "measures" })}
      </div>
    </div>
  );
}
