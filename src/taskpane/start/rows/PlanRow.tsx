import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "../../look/firstIcons";
import type { BlockMark } from "../../block/blockMark";
import { ChangedMark } from "../../block/ChangedMark";
import { PageRow, type PageRowProps } from "./PageRow";
import row from "./row.module.css";

export interface PlanRowProps extends Pick<PageRowProps, "page" | "pane" | "children"> {
  readonly words: { readonly title: string; readonly inDocument: string; readonly notInDocument: string };
  readonly inDocument: boolean;
  /** What has become of it in Word; null where it is as we wrote it. */
  readonly mark: BlockMark | null;
}

/** A part of the plan below the steps: whether it stands in the document. Opens its page. */
export function PlanRow({ words, inDocument, mark, children, ...rest }: PlanRowProps) {
  return (
    <PageRow name={words.title} {...rest}>
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
    </PageRow>
  );
}
