import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { chosenFrame, FRAMES, setFrame } from "../../plan/decision/caseSettings";
import { financings, frameOf } from "../../plan/decision/frameCosts";
import { Disclosure } from "../frame/Disclosure";
import { IdSelect } from "../inputs/IdSelect";
import { usePageStrings } from "../words/usePageStrings";
import type { ChoicesProps } from "./NeedChoices";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

/** What is paid for inside of the budget, by others, and not yet. */
export function FrameChoices({ plan, pane }: ChoicesProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const all = financings(plan);
  const options = FRAMES.map((id) => ({ id, name: words.frameNames[id] }));
  return (
    <Disclosure title={words.frames} openAtFirst={false}>
      <div className={styles.folded}>
        <p className={text.caption}>{all.length === 0 ? words.noFrames : words.framesHelp}</p>
        {all.map((financing) => (
          <IdSelect
            key={financing}
            label={financing}
            all={words.guessed(words.frameNames[frameOf(setFrame(plan, financing, null), financing)])}
            options={options}
            value={chosenFrame(plan, financing)}
            onChange={(frame) => {
              pane.change((current) => setFrame(current, financing, frame));
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
