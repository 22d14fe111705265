import { DocumentEdit16Regular } from "../look/firstIcons";
import { useStrings } from "../words/StringsContext";
import type { BlockMark } from "./blockMark";
import styles from "./StateMark.module.css";

/** Says in the list that a text is not as we wrote it: icon and words. */
export function ChangedMark({ mark }: { readonly mark: BlockMark }) {
  const { block } = useStrings();
  return (
    <span className={styles.mark}>
      <DocumentEdit16Regular />
      {block.marks[mark]}
    </span>
  );
}
