import { BLOCK_STRINGS } from "../../content/strings/blockStrings";
import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Switch } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { EditedParagraph } from "../../actions/text/ParagraphChoice";
import type { Language } from "../../content/Language";
import { STEP_IDS } from "../../content/StepId";
import { compareTexts } from "../../document/text/compareTexts";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";
import { THEIRS } from "../../plan/stored/blockState";
import type { Pane } from "../state/Pane";
import type { Mark } from "../../document/Mark";
import type { Task } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import { Difference } from "./Difference";
import styles from "./dialog.module.css";
import { DraftPieces } from "../drafts/DraftPieces";
import { useParagraphChoices, type ParagraphChoices, type ParagraphChoicesOf } from "./ParagraphChoices";
import { ScrollBox } from "./ScrollBox";

export interface EditedQuestionProps {
  readonly task: Task;
  /** The block's tag, its text as it stands in Word, and the draft. */
  readonly tag: string;
  readonly inWord: readonly Piece[];
  readonly ours: readonly Piece[];
  /** What hangs on words that would be replaced, and would go with them. */
  readonly lost: readonly Mark[];
  /** The paragraphs that differ, where the user may choose for each. */
  readonly paragraphs?: readonly EditedParagraph[];
  readonly plan: Plan;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

/** The block was edited in Word: shows what was changed and asks which text is to stand, paragraph by paragraph where it can. */
export function EditedQuestion(props: EditedQuestionProps) {
  const { task, paragraphs = [] } = props;
  const step = task.kind === "insertSection" ? STEP_IDS.find((id) => id === task.step) : undefined;
  if (task.kind !== "insertSection" || step === undefined || paragraphs.length === 0 || props.ours.length === 0) {
    return <Asked {...props} />;
  }
  return <AskedByParagraph {...props} paragraphs={paragraphs} task={{ ...task, step }} />;
}

type ByParagraphProps = EditedQuestionProps & Omit<ParagraphChoicesOf, "plan" | "pane">;

function AskedByParagraph(props: ByParagraphProps) {
  const choices = useParagraphChoices(props);
  return <Asked {...props} choices={choices} />;
}

function Asked({ choices, ...props }: EditedQuestionProps & { readonly choices?: ParagraphChoices }) {
  const { lost } = props;
  const { edited } = usePageStrings(DIALOG_STRINGS);
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
        <Texts {...props}>{choices?.list}</Texts>
        <p className={styles.help}>
          {choices && `${edited.keepParagraph} `}
          {edited.keepHelp}
        </p>
      </DialogContent>
      <Answers {...props}>{choices?.button}</Answers>
    </DialogBody>
  );
}

/** What differs, as the children show it where they do; or both texts whole. */
function Texts({ inWord, ours, plan, children }: EditedQuestionProps & { readonly children: ReactNode }) {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  const { language } = plan.meta;
  const [isWhole, setWhole] = useState(false);
  const paragraphs = useMemo(() => compareTexts(inWord, ours), [inWord, ours]);
  return (
    <>
      {isWhole && <BothVersions {...{ inWord, ours, language }} />}
      {!isWhole && (children ?? <Difference {...{ paragraphs, language }} />)}
      <Switch
        label={edited.whole}
        checked={isWhole}
        onChange={(_, { checked }) => {
          setWhole(checked);
        }}
      />
    </>
  );
}

/** An empty draft is not put in the place of a text. */
function Answers({
  task,
  tag,
  ours,
  pane,
  onCancel,
  children,
}: EditedQuestionProps & { readonly children: ReactNode }) {
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
      {children}
      <Button appearance={children === undefined ? "primary" : "secondary"} onClick={keep}>
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
