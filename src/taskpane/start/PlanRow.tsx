import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CheckmarkCircle16Filled, ChevronRight20Regular, Circle16Regular } from "../look/firstIcons";
import type { BlockMark } from "../block/blockMark";
import { ChangedMark } from "../block/ChangedMark";
import row from "./row.module.css";

export interface PlanRowProps {
  readonly icon: ReactNode;
  readonly words: { readonly title: string; readonly inDocument: string; readonly notInDocument: string };
  readonly inDocument: boolean;
  /** What has become of it in Word; null where it is as we wrote it. */
  readonly mark: BlockMark | null;
  /** What else there is to say of it. */
  readonly children?: ReactNode;
  readonly onOpen: () => void;
}

/** A part of the plan below the steps: whether it stands in the document. Opens its page. */
export function PlanRow({ icon, words, inDocument, mark, children, onOpen }: PlanRowProps) {
  return (
    <button type="button" className={row.row} onClick={onOpen}>
      <span className={row.number}>{icon}</span>
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
          {children}
        </span>
      </span>
      <ChevronRight20Regular />
    </button>
  );
}
