import { BLOCK_STRINGS } from "../../content/strings/blockStrings";
import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Switch } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Language } from "../../content/Language";
import { compareTexts } from "../../document/text/compareTexts";
import type { Piece } from "../../document/Piece";
import { THEIRS } from "../../plan/stored/blockState";
import type { Pane } from "../state/Pane";
import type { Mark } from "../../document/Mark";
import type { Task } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import { Difference } from "./Difference";
import styles from "./dialog.module.css";
import { DraftPieces } from "../drafts/DraftPieces";
import { ScrollBox } from "./ScrollBox";

export interface EditedQuestionProps {
  readonly task: Task;
  /** The block's tag, its text as it stands in Word, and the draft. */
  readonly tag: string;
  readonly inWord: readonly Piece[];
  readonly ours: readonly Piece[];
  /** What hangs on words that would be replaced, and would go with them. */
  readonly lost: readonly Mark[];
  readonly language: Language;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

/** The block was edited in Word: shows what was changed and asks which text is to stand. */
export function EditedQuestion(props: EditedQuestionProps) {
  const { inWord, ours, lost, language } = props;
  const { edited } = usePageStrings(DIALOG_STRINGS);
  const [isWhole, setWhole] = useState(false);
  const paragraphs = useMemo(() => compareTexts(inWord, ours), [inWord, ours]);
  return (
    <DialogBody>
      <DialogTitle as="h2">{edited.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{edited.text}</p>
        {lost.length > 0 && (
          <p className={styles.text}>
            {edited.lost} {lost.map((mark) => edited.marks[mark]).join(", ")}.
          </p>
        )}
        {isWhole ? <BothVersions {...{ inWord, ours, language }} /> : <Difference {...{ paragraphs, language }} />}
        <Switch
          label={edited.whole}
          checked={isWhole}
          onChange={(_, { checked }) => {
            setWhole(checked);
          }}
        />
        <p className={styles.help}>{edited.keepHelp}</p>
      </DialogContent>
      <Answers {...props} />
    </DialogBody>
  );
}

/** An empty draft is not put in the place of a text. */
function Answers({ task, tag, ours, pane, onCancel }: EditedQuestionProps) {
  const block = usePageStrings(BLOCK_STRINGS);
  const { edited } = usePageStrings(DIALOG_STRINGS);
  const keep = (): void => {
    pane.perform({ kind: "rememberBlock", tag, decision: THEIRS });
  };
  const write = (how: "replace" | "below") => () => {
    pane.perform(task, how);
  };
  return (
    <DialogActions className={styles.actions}>
      <Button appearance="primary" onClick={keep}>
        {block.keep}
      </Button>
      {ours.length > 0 && (
        <>
          <Button onClick={write("replace")}>{edited.replace}</Button>
          <Button onClick={write("below")}>{edited.below}</Button>
        </>
      )}
      <Button appearance="subtle" onClick={onCancel}>
        {edited.cancel}
      </Button>
    </DialogActions>
  );
}

interface BothVersionsProps {
  readonly inWord: readonly Piece[];
  readonly ours: readonly Piece[];
  readonly language: Language;
}

/** A text as it stands in Word, and the draft, both whole. */
function BothVersions({ inWord, ours, language }: BothVersionsProps) {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  return (
    <>
      <ScrollBox title={edited.inWord}>
        {inWord.length === 0 ? edited.emptyInWord : <DraftPieces pieces={inWord} language={language} />}
      </ScrollBox>
      <ScrollBox title={edited.ours}>
        {ours.length === 0 ? edited.emptyOurs : <DraftPieces pieces={ours} language={language} />}
      </ScrollBox>
    </>
  );
}
