import { Button } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { addMeasures } from "../../../plan/measures/editMeasures";
import type { Pane } from "../../state/Pane";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "../standard/StandardMeasures.module.css";

export interface OwnMeasureCardProps {
  readonly measure: Measure;
  readonly language: Language;
  readonly pane: Pane;
}

/** A measure of the municipality's collection, and a button that makes it a measure of the plan. */
export const OwnMeasureCard = memo(function OwnMeasureCard({ measure, language, pane }: OwnMeasureCardProps) {
  const { library: words, list } = usePageStrings(MEASURES_STRINGS);
  const { action, need, responsible, more } = measure;
  const title = action.trim() === "" ? list.unnamed : action;
  const facts = [need, more.strategy, responsible && list.responsible(responsible)];
  return (
    <li className={styles.card}>
      <h4 className={text.section} lang={language}>
        {title}
      </h4>
      {facts.filter(Boolean).map((fact) => (
        <p key={fact} className={text.caption} lang={language}>
          {fact}
        </p>
      ))}
      <Button
        size="small"
        aria-label={words.addNamed(title)}
        onClick={() => {
          pane.replace({ kind: "told", title: words.added(title) }, (plan) => addMeasures(plan, [measure]));
        }}
      >
        {words.add}
      </Button>
    </li>
  );
});
