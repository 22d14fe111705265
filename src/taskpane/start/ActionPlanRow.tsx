import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ChevronRight20Regular,
  Circle16Regular,
  TaskListLtr20Regular,
} from "../look/firstIcons";
import { useStrings } from "../words/StringsContext";
import type { BlockMark } from "../block/blockMark";
import { ChangedMark } from "../block/ChangedMark";
import row from "./row.module.css";

export interface ActionPlanRowProps {
  readonly measures: number;
  readonly inDocument: boolean;
  /** What has become of its table; null where it is as we wrote it. */
  readonly mark: BlockMark | null;
  readonly onOpen: () => void;
}

/** The action plan, below the steps. Opens its page. */
export function ActionPlanRow({ measures, inDocument, mark, onOpen }: ActionPlanRowProps) {
  const { measures: words } = useStrings();
  return (
    <button type="button" className={row.row} onClick={onOpen}>
      <span className={row.number}>
        <TaskListLtr20Regular />
      </span>
      <span className={row.text}>
        <span className={row.name}>{words.title}</span>
        <span className={row.meta}>
          {mark === null ? (
            <span className={mergeClasses(row.place, inDocument && row.done)}>
              {inDocument ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
              {inDocument ? words.inDocument : words.notInDocument}
            </span>
          ) : (
            <ChangedMark mark={mark} />
          )}
          <span className={row.count}>{words.count(measures)}</span>
        </span>
      </span>
      <ChevronRight20Regular />
    </button>
  );
}
