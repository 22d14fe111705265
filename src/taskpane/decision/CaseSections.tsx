import { Checkbox } from "@fluentui/react-components";
import { CASE_HEADINGS, type CaseSectionId } from "../../content/decision/caseSections";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import {
  allCaseSections,
  caseHeading,
  caseSections,
  ownCaseHeading,
  setCaseHeading,
  setCaseSections,
} from "../../plan/decision/caseSettings";
import type { Plan } from "../../plan/Plan";
import { useFocusNext } from "../focus/useFocusNext";
import { Disclosure } from "../frame/Disclosure";
import { MoveButtons } from "../inputs/MoveButtons";
import { SuggestInput } from "../inputs/SuggestInput";
import { usePageStrings } from "../words/usePageStrings";
import type { ChoicesProps } from "./NeedChoices";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

/** The sections of the case paper: which there are, in what order, and what each is called. */
export function CaseSections({ plan, pane }: ChoicesProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLOListElement>();
  const shown = caseSections(plan);
  const move = (index: number, id: CaseSectionId, by: -1 | 1): void => {
    focusNext(`[data-row="${index + by}"] [data-part="${by < 0 ? "up" : "down"}"]`);
    pane.change((current) => {
      const others = caseSections(current).filter((each) => each !== id);
      return setCaseSections(current, others.toSpliced(index + by, 0, id));
    });
  };
  return (
    <Disclosure title={words.sections} openAtFirst={false}>
      <p className={text.caption}>{words.sectionsHelp}</p>
      <ol ref={container} className={styles.sections}>
        {allCaseSections(plan).map((id, index) => (
          <li key={id} data-row={index} className={styles.caseSection}>
            <SectionFields {...{ id, plan, pane }} isShown={shown.includes(id)} />
            {shown.includes(id) && (
              <MoveButtons
                name={caseHeading(plan, id)}
                isFirst={index === 0}
                isLast={index === shown.length - 1}
                onMove={(by) => {
                  move(index, id, by);
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

interface SectionFieldsProps extends ChoicesProps {
  readonly id: CaseSectionId;
  readonly isShown: boolean;
}

function SectionFields({ id, isShown, plan, pane }: SectionFieldsProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const { language } = plan.meta;
  const suggestions = CASE_HEADINGS[id][language];
  const usual = suggestions[0] ?? "";
  return (
    <>
      <Checkbox
        checked={isShown}
        aria-label={words.include(usual)}
        onChange={(_, { checked }) => {
          pane.change((current) => withSection(current, id, checked === true));
        }}
      />
      <span className={styles.name} lang={language}>
        <SuggestInput
          list={`heading-${id}`}
          aria-label={words.heading(usual)}
          placeholder={usual}
          value={ownCaseHeading(plan, id)}
          suggestions={suggestions}
          onChange={(heading) => {
            pane.change((current) => setCaseHeading(current, id, heading));
          }}
        />
      </span>
    </>
  );
}

function withSection(plan: Plan, id: CaseSectionId, isShown: boolean): Plan {
  const others = caseSections(plan).filter((each) => each !== id);
  return setCaseSections(plan, isShown ? [...others, id] : others);
}
