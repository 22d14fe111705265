import { Button } from "@fluentui/react-components";
import type { Language } from "../../../content/Language";
import type { StandardMeasure } from "../../../content/measures/StandardMeasure";
import { sourceOf } from "../../../content/sources";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "./StandardMeasures.module.css";

export interface StandardMeasureCardProps {
  readonly measure: StandardMeasure;
  readonly language: Language;
  /** The number of the plan's measure that was made of it; null for none. */
  readonly nr: string | null;
  readonly onAdd: (measure: StandardMeasure) => void;
}

/** A standard measure: what it is, and a button that makes it a measure of the plan. */
export function StandardMeasureCard({ measure, language, nr, onAdd }: StandardMeasureCardProps) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const title = measure.title[language];
  const source = measure.source.id === "own" ? words.ours : sourceOf(measure.source.id).name[language];
  return (
    <li className={styles.card} data-at={measure.id}>
      <h4 className={text.section} lang={language}>
        {title}
      </h4>
      <p className={text.body} lang={language}>
        {measure.action[language]}
      </p>
      <p className={text.caption} lang={language}>
        {words.indicator(measure.indicator[language])}
      </p>
      {measure.cost && (
        <p className={text.caption} lang={language}>
          {words.cost(measure.cost[language])}
        </p>
      )}
      <p className={text.caption}>{words.source(source)}</p>
      <div className={styles.inPlan}>
        <Button
          size="small"
          aria-label={words.addNamed(title)}
          onClick={() => {
            onAdd(measure);
          }}
        >
          {words.add}
        </Button>
        {nr !== null && <p className={text.caption}>{words.inPlan(nr)}</p>}
      </div>
    </li>
  );
}
