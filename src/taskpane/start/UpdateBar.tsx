import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WordState } from "../../actions/standing/wordState";
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

/** So many of them are named. */
const NAMED = 2;

/** What nobody has inserted is nothing that Word lacks; answers are counted among what is behind. */
const HAS_ALL: readonly WordState[] = ["same", "notBegun", "notInWord"];

export interface UpdateBarProps {
  /** All parts of the plan. */
  readonly parts: readonly PlanPart[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Says what Word does not have yet, and writes all of it; or that Word has all, or has something else. As high either way. */
export function UpdateBar({ parts, state, pane }: UpdateBarProps) {
  const { update: words } = useAllStrings();
  const behind = parts.filter(({ isBehind }) => isBehind);
  if (behind.length > 0) return <Behind parts={behind} state={state} pane={pane} />;
  const hasAll = parts.every(({ state: its }) => HAS_ALL.includes(its));
  return (
    <MessageBar intent={hasAll ? "success" : "info"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{hasAll ? words.current : words.other}</MessageBarTitle>{" "}
        {hasAll ? words.currentHelp : words.otherHelp}
      </MessageBarBody>
    </MessageBar>
  );
}

function Behind({ parts, state, pane }: UpdateBarProps) {
  const { update: words } = useAllStrings();
  const bar = useFocusHandover<HTMLDivElement>("h1");
  const { language } = state.plan.meta;
  return (
    <div ref={bar} className={styles.whole}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{words.title(parts.length)}</MessageBarTitle>{" "}
          {words.help(joinList(namesOf(parts, words), language))}
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

/** The names of the first, and how many more there are. */
function namesOf(parts: readonly PlanPart[], words: AllStrings["update"]): readonly string[] {
  const named = parts.length > NAMED + 1 ? parts.slice(0, NAMED) : parts;
  const others = parts.length - named.length;
  return [...named.map(({ task }) => nameOf(task, words)), ...(others > 0 ? [words.others(others)] : [])];
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
    case "writeReport":
      return words.minutes(task.title);
    case "writeFront":
      return words.front;
  }
}
