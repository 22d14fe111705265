import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ChevronRight20Regular,
  Circle16Regular,
  TextBulletListSquare20Regular,
} from "../look/firstIcons";
import { REFERENCES_TAG } from "../../actions/blockTags";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import type { BlockMark } from "../block/blockMark";
import { ChangedMark } from "../block/ChangedMark";
import row from "./row.module.css";

export interface ReferencesRowProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** What has become of it; null where it is as we wrote it. */
  readonly mark: BlockMark | null;
}

/** The list of references, below the action plan. Opens its page. */
export function ReferencesRow({ state, pane, mark }: ReferencesRowProps) {
  const { references: words } = useStrings();
  const stands = hasBlock(state.view, REFERENCES_TAG);
  return (
    <button
      type="button"
      className={row.row}
      onClick={() => {
        pane.go({ kind: "references" });
      }}
    >
      <span className={row.number}>
        <TextBulletListSquare20Regular />
      </span>
      <span className={row.text}>
        <span className={row.name}>{words.title}</span>
        <span className={row.meta}>
          {mark === null ? (
            <span className={mergeClasses(row.place, stands && row.done)}>
              {stands ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
              {stands ? words.inDocument : words.notInDocument}
            </span>
          ) : (
            <ChangedMark mark={mark} />
          )}
        </span>
      </span>
      <ChevronRight20Regular />
    </button>
  );
}
