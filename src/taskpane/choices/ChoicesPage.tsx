import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { WORDS } from "../../content/choices/words";
import { PLAN_CHOICES } from "../../content/planChoices";
import type { StepId } from "../../content/StepId";
import { factsOf } from "../words/factsOf";
import { backToHits } from "../frame/backToHits";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ChoiceCard } from "./ChoiceCard";
import { OwnWords } from "./OwnWords";
import text from "../look/text.module.css";
import styles from "./StepChoices.module.css";

export interface ChoicesPageProps {
  /** The step that it was opened from. */
  readonly from: StepId | null;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** All that is chosen once for the whole plan, and the municipality's own words. */
export function ChoicesPage({ from, state, pane }: ChoicesPageProps) {
  const strings = useAllStrings();
  const { choices: all, step } = strings;
  const choices = usePageStrings(CHOICES_STRINGS);
  const { plan } = state;
  const back = backToHits(state.page, pane, strings, {
    label: from === null ? step.back : choices.back(factsOf(from).number),
    onClick: () => {
      pane.go(from === null ? { kind: "start" } : { kind: "step", step: from });
    },
  });
  const dock = <Dock state={state} pane={pane} pieces={[]} />;
  return (
    <PageFrame title={all.title} back={back} takesFocus={state.navigated} dock={dock}>
      <p className={text.body}>{choices.intro}</p>
      <ReadOnlyBar state={state} />
      <section className={styles.choices} aria-labelledby="choices">
        <h2 id="choices" className={text.hidden}>
          {choices.choicesTitle}
        </h2>
        {PLAN_CHOICES.filter(({ options }) => options.length > 0).map((choice) => (
          <ChoiceCard key={choice.id} choice={choice} plan={plan} pane={pane} />
        ))}
      </section>
      <section className={styles.words} aria-labelledby="words">
        <h2 id="words" className={text.section} lang={plan.meta.language}>
          {WORDS.heading[plan.meta.language]}
        </h2>
        <OwnWords plan={plan} pane={pane} />
      </section>
    </PageFrame>
  );
}
