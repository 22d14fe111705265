import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ChevronRight20Regular,
  Circle16Regular,
  TextBulletListSquare20Regular,
  Warning16Filled,
} from "../look/firstIcons";
import { REFERENCES_TAG } from "../../actions/blockTags";
import { useReferences } from "../drafts/useReferences";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { blockMark } from "../block/blockMark";
import { ChangedMark } from "../block/ChangedMark";
import row from "./row.module.css";

/** The list of references, below the action plan. Opens its page. */
export function ReferencesRow({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { references: words } = useStrings();
  const { plan, view } = state;
  const stands = hasBlock(view, REFERENCES_TAG);
  const references = useReferences(state, stands);
  const isOutdated = stands && references.kind === "loaded" && references.value.isOutdated;
  const mark = view && blockMark(plan, view.blocks, REFERENCES_TAG);
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
          <Place stands={stands} isOutdated={isOutdated} />
          {mark !== null && <ChangedMark mark={mark} />}
        </span>
      </span>
      <ChevronRight20Regular />
    </button>
  );
}

/** Whether it stands in the document: icon and words. */
function Place({ stands, isOutdated }: { readonly stands: boolean; readonly isOutdated: boolean }) {
  const { references: words } = useStrings();
  if (isOutdated) {
    return (
      <span className={row.place}>
        <Warning16Filled />
        {words.outdated}
      </span>
    );
  }
  return (
    <span className={mergeClasses(row.place, stands && row.done)}>
      {stands ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
      {stands ? words.inDocument : words.notInDocument}
    </span>
  );
}
