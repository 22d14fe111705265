import { Button } from "@fluentui/react-components";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { usePageStrings } from "../../words/usePageStrings";
import { isPlain } from "./MeasureView";
import { ViewFields, type ViewFieldsProps } from "./ViewFields";
import text from "../../look/text.module.css";
import styles from "./FilterPanel.module.css";

export interface ViewToolsProps extends ViewFieldsProps {
  /** How many measures are shown. */
  readonly shown: number;
  /** Makes the order that is shown the plan's. */
  readonly onAdopt: () => void;
  readonly onReset: () => void;
}

/** Searches, sorts and filters the measures. */
export function FilterPanel({ onAdopt, ...props }: ViewToolsProps) {
  const { view: words, list } = usePageStrings(MEASURES_STRINGS);
  const { view } = props;
  return (
    <div role="group" aria-label={words.title} className={styles.panel} data-part="view">
      <ViewFields {...props} />
      {view.sort !== "plan" && (
        <Button size="small" onClick={onAdopt}>
          {words.adopt}
        </Button>
      )}
      {!isPlain(view) && <p className={text.caption}>{list.cannotMove}</p>}
    </div>
  );
}

/** How many measures are shown, where they are not all of the plan's in its order, and the way back to those. */
export function ShownCount({ view, shown, measures, onReset }: ViewToolsProps) {
  const { view: words } = usePageStrings(MEASURES_STRINGS);
  const isNarrowed = !isPlain(view);
  return (
    <div className={isNarrowed ? styles.count : text.hidden}>
      <p className={text.caption} aria-live="polite">
        {isNarrowed && words.shown(shown, measures.length)}
      </p>
      {isNarrowed && (
        <Button size="small" appearance="subtle" aria-label={words.resetLong} onClick={onReset}>
          {words.reset}
        </Button>
      )}
    </div>
  );
}
