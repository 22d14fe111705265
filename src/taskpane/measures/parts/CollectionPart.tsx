import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { usePageStrings } from "../../words/usePageStrings";
import { OwnCollection } from "../collection/OwnCollection";
import { PartHead } from "./PartHead";
import type { PartProps } from "./PartProps";
import styles from "./parts.module.css";

/** Measures that the municipality keeps as a file, to use again. */
export function CollectionPart({ state, pane, ways }: PartProps) {
  const { collection: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <div className={styles.part}>
      <PartHead title={words.title} count={state.plan.measures.length} onList={ways.onList} />
      <OwnCollection state={state} pane={pane} />
    </div>
  );
}
