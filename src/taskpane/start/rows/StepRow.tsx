import type { StepFacts } from "../../../content/stepFacts";
import type { Language } from "../../../content/Language";
import { useStrings } from "../../words/StringsContext";
import type { BlockMark } from "../../block/blockMark";
import { StepMarks } from "../../block/StepMarks";
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

/** A step in the list: number, name, state in the document, answers. Opens its page. */
export function StepRow({ facts, language, state, mark, answered, prompts, onOpen }: StepRowProps) {
  const { start } = useStrings();
  return (
    <li data-at={facts.id}>
      <Row icon={facts.number} name={facts.heading[language]} nameLanguage={language} onOpen={onOpen}>
        <span className={row.meta}>
          <StepMarks state={state} mark={mark} />
          <span className={row.count}>{start.answered(answered, prompts)}</span>
        </span>
      </Row>
    </li>
  );
}
