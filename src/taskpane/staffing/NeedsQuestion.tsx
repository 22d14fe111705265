import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { STAFFING_STRINGS } from "../../content/strings/staffingStrings";
import type { ProposedNeed } from "../../plan/staffing/fillNeeds";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./staffing.module.css";

export interface NeedsQuestionProps {
  readonly asked: readonly ProposedNeed[];
  /** The names of the groups that are to go in. */
  readonly onFill: (accepted: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

/** Which rows that somebody has written are to be overwritten, and which groups become needs once more. */
export function NeedsQuestion({ asked, onFill, onCancel }: NeedsQuestionProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const accept = (name: string, isAccepted: boolean): void => {
    const others = [...accepted].filter((each) => each !== name);
    setAccepted(new Set(isAccepted ? [...others, name] : others));
  };
  return (
    <fieldset className={styles.question}>
      <legend className={text.section}>{words.asked}</legend>
      {asked.some(({ kind }) => kind === "theirs") && <p className={text.caption}>{words.theirsHelp}</p>}
      {asked.map((need) => (
        <NeedCheckbox key={need.cells.positionGroup} need={need} accepted={accepted} onAccept={accept} />
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            onFill(accepted);
          }}
        >
          {words.fillChosen}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </fieldset>
  );
}

interface NeedCheckboxProps {
  readonly need: ProposedNeed;
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (name: string, isAccepted: boolean) => void;
}

function NeedCheckbox({ need, accepted, onAccept }: NeedCheckboxProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { positionGroup: name, today, leaving, future } = need.cells;
  const now = [today, leaving || "–", future].join(" / ");
  const label =
    need.kind === "alike" ? words.alike(name, need.nr ?? "", need.standing) : words.theirs(name, need.standing, now);
  return (
    <Checkbox
      label={label}
      checked={accepted.has(name)}
      onChange={(_, { checked }) => {
        onAccept(name, checked === true);
      }}
    />
  );
}
