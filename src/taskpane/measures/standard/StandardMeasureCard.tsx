import { Button } from "@fluentui/react-components";
import type { Language } from "../../../content/Language";
import type { StandardMeasure } from "../../../content/measures/StandardMeasure";
import { sourceOf } from "../../../content/sources";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { addMeasure } from "../../../plan/measures/editMeasures";
import { measureFrom } from "../../../plan/measures/measureFrom";
import type { Pane } from "../../state/Pane";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "./StandardMeasures.module.css";

export interface StandardMeasureCardProps {
  readonly measure: StandardMeasure;
  readonly language: Language;
  readonly pane: Pane;
}

/** A standard measure: what it is, and a button that makes it a measure of the plan. */
export function StandardMeasureCard({ measure, language, pane }: StandardMeasureCardProps) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const title = measure.title[language];
  const source = measure.source.id === "own" ? words.ours : sourceOf(measure.source.id).name[language];
  return (
    <li className={styles.card} data-at={measure.id}>
      <h3 className={text.section} lang={language}>
        {title}
      </h3>
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
      <Button
        size="small"
        aria-label={words.addNamed(title)}
        onClick={() => {
          pane.replace({ kind: "told", title: words.added(title) }, (plan) =>
            addMeasure(plan, measureFrom(measure, language)),
          );
        }}
      >
        {words.add}
      </Button>
    </li>
  );
}
