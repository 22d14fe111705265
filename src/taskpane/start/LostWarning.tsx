import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DocumentView } from "../../actions/document/DocumentView";
import { findUnclaimed, type Unclaimed } from "../../actions/unclaimed/findUnclaimed";
import { LOST_STRINGS } from "../../content/strings/lostStrings";
import { ALL_TABLES } from "../../content/tables/allTables";
import { isLost } from "../../plan/isLost";
import { sectionName } from "../words/sectionName";
import { useFocusHandover } from "../focus/useFocusHandover";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./WarningBar.module.css";

export interface LostWarningProps {
  readonly view: DocumentView;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Texts and tables stand in the document, and the plan behind them is gone: says so, and offers to take them over. */
export function LostWarning(props: LostWarningProps) {
  const { view } = props;
  const { plan, store } = props.state;
  const found = useMemo(() => findUnclaimed(view, { plan, store }, ALL_TABLES), [view, plan, store]);
  const isPlanLost = view.blocks.length > 0 && isLost(plan);
  return found.length > 0 || isPlanLost ? <Bar {...props} found={found} isPlanLost={isPlanLost} /> : null;
}

interface BarProps extends LostWarningProps {
  readonly found: readonly Unclaimed[];
  /** Our blocks stand in their controls, and the plan is empty. */
  readonly isPlanLost: boolean;
}

function Bar({ state, pane, found, isPlanLost }: BarProps) {
  const words = usePageStrings(LOST_STRINGS);
  const bar = useFocusHandover<HTMLDivElement>("h1");
  const { language } = state.plan.meta;
  return (
    <div ref={bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{isPlanLost ? words.lost : titleOf(found, words)}</MessageBarTitle>{" "}
          {isPlanLost ? words.lostHelp : words.help} {found.length > 0 && words.offer}
          <ul className={styles.choices}>
            {found.map(({ tag, table, section }) => (
              <li key={tag} className={styles.choice}>
                {table === null
                  ? words.textUnder(sectionName(section, language))
                  : words.tableNamed(table.title[language])}
              </li>
            ))}
          </ul>
        </MessageBarBody>
        {found.length > 0 && (
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={state.running !== null}
              onClick={() => {
                pane.perform({ kind: "takeOver", tags: null });
              }}
            >
              {words.takeOver}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

function titleOf(found: readonly Unclaimed[], words: (typeof LOST_STRINGS)["nb"]): string {
  const tables = found.filter(({ table }) => table !== null).length;
  if (tables === 0) return words.text;
  if (tables < found.length) return tables === 1 ? words.textAndTable : words.textAndTables;
  return tables === 1 ? words.table : words.tables;
}
