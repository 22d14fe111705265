import { Button } from "@fluentui/react-components";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { Disclosure } from "../../frame/Disclosure";
import { usePageStrings } from "../../words/usePageStrings";
import { isPlain } from "./MeasureView";
import { ViewFields, type ViewFieldsProps } from "./ViewFields";
import text from "../../look/text.module.css";
import styles from "./ViewTools.module.css";

export interface ViewToolsProps extends ViewFieldsProps {
  /** How many measures are shown. */
  readonly shown: number;
  /** Makes the order that is shown the plan's. */
  readonly onAdopt: () => void;
  readonly onReset: () => void;
}

/** Sorts and filters the list of measures, folded away, and says how many are shown. */
export function ViewTools({ shown, onAdopt, onReset, ...props }: ViewToolsProps) {
  const { view: words, list } = usePageStrings(MEASURES_STRINGS);
  const { view, measures } = props;
  return (
    <div data-part="view" className={styles.view}>
      <Disclosure title={words.title} level={3} openAtFirst={false}>
        <div className={styles.tools}>
          <ViewFields {...props} />
          {view.sort !== "plan" && (
            <Button size="small" onClick={onAdopt}>
              {words.adopt}
            </Button>
          )}
        </div>
      </Disclosure>
      <p className={text.caption} aria-live="polite">
        {words.shown(shown, measures.length)}
      </p>
      {!isPlain(view) && (
        <>
          <p className={text.caption}>{list.cannotMove}</p>
          <Button size="small" onClick={onReset}>
            {words.reset}
          </Button>
        </>
      )}
    </div>
  );
}
