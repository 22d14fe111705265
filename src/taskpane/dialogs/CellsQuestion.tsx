import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import type { Side, TableConflict } from "../../document/table/TableConflict";
import type { Plan } from "../../plan/Plan";
import { shownColumns } from "../../plan/table/shownColumns";
import type { Pane } from "../state/Pane";
import type { Task } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import { ConflictChoice } from "./ConflictChoice";
import styles from "./dialog.module.css";
import { own } from "../../document/own";

export interface CellsQuestionProps {
  readonly task: Task;
  readonly conflicts: readonly TableConflict[];
  readonly plan: Plan;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

type Choices = Readonly<Record<string, Side>>;

/** The same cells of a table were changed in Word and in the pane: asks for each which text is to stand. */
export function CellsQuestion({ task, conflicts, plan, pane, onCancel }: CellsQuestionProps) {
  const { cells } = usePageStrings(DIALOG_STRINGS);
  const [choices, setChoices] = useState<Choices>({});
  const choose = useCallback((key: string, side: Side) => {
    setChoices((before) => ({ ...before, [key]: side }));
  }, []);
  const chooseAll = (side: Side): void => {
    setChoices(Object.fromEntries(conflicts.map(({ key }) => [key, side])));
  };
  const confirm = (): void => {
    if (task.kind === "writeTable") pane.perform({ ...task, choices: { ...task.choices, ...choices } });
  };
  const columnNames = namesOf(task, plan);
  return (
    <DialogBody>
      <DialogTitle as="h2">{cells.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{cells.text}</p>
        <ChooseAll onChoose={chooseAll} />
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.key}
            conflict={conflict}
            column={conflict.column === null ? cells.row : (own(columnNames, conflict.column) ?? conflict.column)}
            language={plan.meta.language}
            chosen={own(choices, conflict.key) ?? null}
            onChoose={choose}
          />
        ))}
      </DialogContent>
      <Confirm
        left={conflicts.filter(({ key }) => own(choices, key) === undefined).length}
        onConfirm={confirm}
        onCancel={onCancel}
      />
    </DialogBody>
  );
}

function ChooseAll({ onChoose }: { readonly onChoose: (side: Side) => void }) {
  const { cells } = usePageStrings(DIALOG_STRINGS);
  const button = (side: Side, label: string) => (
    <Button
      size="small"
      onClick={() => {
        onChoose(side);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.all}>
      {button("inWord", cells.allWord)}
      {button("inPane", cells.allPane)}
    </div>
  );
}

interface ConfirmProps {
  /** How many are still to be chosen. */
  readonly left: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Confirm({ left, onConfirm, onCancel }: ConfirmProps) {
  const { cells } = usePageStrings(DIALOG_STRINGS);
  const why = useId();
  return (
    <DialogActions className={styles.actions}>
      {left > 0 && (
        <p id={why} className={styles.help}>
          {cells.left(left)}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={left > 0}
        aria-describedby={left > 0 ? why : undefined}
        onClick={onConfirm}
      >
        {cells.confirm}
      </Button>
      <Button onClick={onCancel}>{cells.cancel}</Button>
    </DialogActions>
  );
}

/** The columns' names as they stand in the table, by their ids. */
function namesOf(task: Task, plan: Plan): Readonly<Record<string, string>> {
  if (task.kind !== "writeTable") return {};
  return Object.fromEntries(shownColumns(plan, task.table, plan.meta.language).map(({ id, name }) => [id, name]));
}
