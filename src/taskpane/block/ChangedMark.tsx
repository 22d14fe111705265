import { DocumentEdit16Regular, Warning16Filled } from "../look/firstIcons";
import { mergeClasses } from "@fluentui/react-components";
import { useStrings } from "../words/StringsContext";
import type { BlockMark } from "./blockMark";
import styles from "./StateMark.module.css";

/** Says in the list that a text is not as we wrote it: icon and words. */
export function ChangedMark({ mark }: { readonly mark: BlockMark }) {
  const { block } = useStrings();
  return (
    <span className={mergeClasses(styles.mark, mark === "outdated" && styles.outdated)}>
      {mark === "outdated" ? <Warning16Filled /> : <DocumentEdit16Regular />}
      {block.marks[mark]}
    </span>
  );
}
