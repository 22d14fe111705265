import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "../../look/firstIcons";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import bar from "../bar/MeasureBar.module.css";
import styles from "./parts.module.css";

export interface PartHeadProps {
  readonly title: string;
  /** How many measures the plan has. */
  readonly count: number;
  /** Shows the list of measures; null where that is empty. */
  readonly onList: (() => void) | null;
}

/** Above what is shown in place of the list of measures, in sight wherever it is scrolled to: what it is, and the way back. */
export function PartHead({ title, count, onList }: PartHeadProps) {
  const { parts: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <div className={bar.bar} data-bar>
      <div className={styles.head}>
        <h2 className={text.section} tabIndex={-1} data-part="title">
          {title}
        </h2>
        {onList !== null && (
          <Button size="small" icon={<ArrowLeft20Regular />} onClick={onList}>
            {words.toList(count)}
          </Button>
        )}
      </div>
    </div>
  );
}
