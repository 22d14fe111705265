import { Checkbox } from "@fluentui/react-components";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { chosenNeeds, setChosenNeeds } from "../../plan/decision/caseSettings";
import type { Plan } from "../../plan/Plan";
import { threadOf } from "../../plan/thread/overview";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

export interface ChoicesProps {
  readonly plan: Plan;
  readonly pane: Pane;
}

/** Which needs are told as the most pressing. */
export function NeedChoices({ plan, pane }: ChoicesProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const { needs } = threadOf(plan);
  const chosen = chosenNeeds(plan) ?? [];
  const caption = chosen.length === 0 ? undefined : String(chosen.length);
  return (
    <Disclosure title={words.needs} openAtFirst={false} {...(caption !== undefined && { caption })}>
      <div className={styles.folded}>
        <p className={text.caption}>{needs.length === 0 ? words.noNeeds : words.needsHelp}</p>
        {needs.map(({ target: { nr, text: need } }) => (
          <Checkbox
            key={nr}
            label={<span lang={plan.meta.language}>{`${nr} ${need}`}</span>}
            checked={chosen.includes(nr)}
            onChange={(_, { checked }) => {
              pane.change((current) => {
                const others = (chosenNeeds(current) ?? []).filter((each) => each !== nr);
                return setChosenNeeds(current, checked === true ? [...others, nr] : others);
              });
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
