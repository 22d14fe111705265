import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { REFERENCES } from "../../content/SectionId";
import { joinList } from "../../plan/draft/sentence/joinList";
import type { PlanPart } from "../drafts/loadListParts";
import { useFocusHandover } from "../focus/useFocusHandover";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { UpdatingTask } from "../state/Task";
import { factsOf } from "../words/factsOf";
import { useAllStrings, type AllStrings } from "../words/useAllStrings";
import styles from "./WarningBar.module.css";

export interface UpdateBarProps {
  /** What an update writes; at least one. */
  readonly parts: readonly PlanPart[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Says what Word does not have yet, and writes all of it. */
export function UpdateBar({ parts, state, pane }: UpdateBarProps) {
  const { update: words } = useAllStrings();
  const bar = useFocusHandover<HTMLDivElement>("h1");
  const names = parts.map(({ task }) => nameOf(task, words));
  return (
    <div ref={bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{words.title(parts.length)}</MessageBarTitle>{" "}
          {words.help(joinList(names, state.plan.meta.language))}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={state.running !== null || state.updating !== null}
            onClick={() => {
              pane.updateAll(parts.map(({ task }) => task));
            }}
          >
            {words.all(parts.length)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function nameOf(task: UpdatingTask, words: AllStrings["update"]): string {
  switch (task.kind) {
    case "insertSection":
      return task.step === REFERENCES ? words.references : words.step(factsOf(task.step).number);
    case "writeTable":
    case "writeThread":
      return words.table(task.title);
    case "writeFigure":
      return words.figure(task.title);
    case "writeAgenda":
      return words.agenda(task.title);
    case "writeMinutes":
      return words.minutes(task.title);
    case "writeFront":
      return words.front;
  }
}
