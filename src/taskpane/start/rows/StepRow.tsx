import type { StepFacts } from "../../../content/stepFacts";
import type { Language } from "../../../content/Language";
import { useStrings } from "../../words/StringsContext";
import type { BlockMark } from "../../block/blockMark";
import { ChangedMark } from "../../block/ChangedMark";
import { StateMark } from "../../block/StateMark";
import type { StepState } from "../../block/stepState";
import { Row } from "./Row";
import row from "./row.module.css";

export interface StepRowProps {
  readonly facts: StepFacts;
  readonly language: Language;
  readonly state: StepState;
  /** What has become of our text there; null where it is as we wrote it. */
  readonly mark: BlockMark | null;
  readonly answered: number;
  /** How many prompts the step has. */
  readonly prompts: number;
  readonly onOpen: () => void;
}

/** Where there is more to say of a text, these would say that nothing is. */
const SAYS_IT_ALL: readonly StepState[] = ["untouched", "empty", "filled"];

/** A step in the list: number, name, state in the document, answers. Opens its page. */
export function StepRow({ facts, language, state, mark, answered, prompts, onOpen }: StepRowProps) {
  const { start } = useStrings();
  return (
    <li data-at={facts.id}>
      <Row icon={facts.number} name={facts.heading[language]} nameLanguage={language} onOpen={onOpen}>
        <span className={row.meta}>
          {mark === null || !SAYS_IT_ALL.includes(state) ? <StateMark state={state} /> : null}
          {mark !== null && <ChangedMark mark={mark} />}
          <span className={row.count}>{start.answered(answered, prompts)}</span>
        </span>
      </Row>
    </li>
  );
}
