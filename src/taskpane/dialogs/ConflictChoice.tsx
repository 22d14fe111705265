import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Radio, RadioGroup } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Language } from "../../content/Language";
import type { Side, TableConflict } from "../../document/table/TableConflict";
import styles from "./dialog.module.css";

export interface ConflictChoiceProps {
  readonly conflict: TableConflict;
  /** The column's name. */
  readonly column: string;
  /** The language of the texts. */
  readonly language: Language;
  readonly chosen: Side | null;
  readonly onChoose: (key: string, side: Side) => void;
}

/** Two texts for one cell, or a row that was deleted on one side. Drawn anew only when it is chosen: there may be hundreds. */
export const ConflictChoice = memo(function ConflictChoice(props: ConflictChoiceProps) {
  const { conflict, column, language, chosen, onChoose } = props;
  const { cells } = usePageStrings(DIALOG_STRINGS);
  const name = useId();
  const side = (key: Side, from: string, deleted: string) => (
    <Radio
      value={key}
      label={conflict[key] === null ? deleted : <Version {...{ from, language }} text={conflict[key]} />}
    />
  );
  return (
    <div>
      <h3 className={styles.title} id={name}>
        {cells.name(conflict.nr, column)}
      </h3>
      <RadioGroup
        aria-labelledby={name}
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          onChoose(conflict.key, value === "inWord" ? "inWord" : "inPane");
        }}
      >
        {side("inWord", cells.inWord, cells.deletedInWord)}
        {side("inPane", cells.inPane, cells.deletedInPane)}
      </RadioGroup>
    </div>
  );
});

interface VersionProps {
  readonly from: string;
  readonly text: string;
  readonly language: Language;
}

function Version({ from, text, language }: VersionProps) {
  const { cells } = usePageStrings(DIALOG_STRINGS);
  return (
    <span className={styles.version}>
      {from} {text.trim() === "" ? cells.empty : <span lang={language}>{text}</span>}
    </span>
  );
}
