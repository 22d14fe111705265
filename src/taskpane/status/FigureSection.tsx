import { Button } from "@fluentui/react-components";
import { textStanding } from "../../actions/standing/wordState";
import type { Piece } from "../../document/Piece";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { WriteFigure, WriteThread } from "../state/Task";
import text from "../look/text.module.css";
import styles from "./FigureSection.module.css";

/** What is said of a figure, or of what is made like one. */
export interface FigureWords extends Readonly<Record<FigureState, string>> {
  readonly title: string;
  readonly help: string;
  readonly outdatedHelp: string;
  readonly editedHelp: string;
  readonly insert: string;
  readonly update: string;
  readonly show: string;
  readonly remove: string;
}

export interface FigureSectionProps {
  readonly words: FigureWords;
  /** What inserts or updates it, but for whether it stands there. */
  readonly task: WriteFigure | WriteThread;
  /** What it would be now, but for the picture; nothing where the plan has nothing to show. */
  readonly pieces: readonly Piece[];
  readonly state: PaneState;
  readonly pane: Pane;
  /** Unfolded from the first. */
  readonly isOpen?: boolean;
}

/** A figure of the plan: put into the document, updated there, and taken out. */
export function FigureSection(props: FigureSectionProps) {
  const { words, task, pieces, state, isOpen = false } = props;
  const standing = figureState(state, task.tag, pieces);
  if (pieces.length === 0 && standing === "absent") return null;
  return (
    <Disclosure title={words.title} caption={words[standing]} openAtFirst={isOpen || standing === "outdated"}>
      <div className={styles.content}>
        <p className={text.body}>{words.help}</p>
        {standing === "outdated" && <p className={text.body}>{words.outdatedHelp}</p>}
        {standing === "edited" && <p className={text.body}>{words.editedHelp}</p>}
        <Buttons {...props} standing={standing} />
      </div>
    </Disclosure>
  );
}

/** They stay where they are when the figure comes or goes, so that the focus does. */
function Buttons(props: FigureSectionProps & { readonly standing: FigureState }) {
  const { words, task, pieces, state, pane, standing } = props;
  const { tag, title } = task;
  const busy = state.running !== null;
  const isAbsent = standing === "absent";
  return (
    <div className={styles.buttons}>
      <Button
        disabledFocusable={busy || pieces.length === 0}
        onClick={() => {
          pane.perform({ ...task, update: !isAbsent });
        }}
      >
        {isAbsent ? words.insert : words.update}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={busy || isAbsent}
        onClick={() => {
          pane.perform({ kind: "showBlock", tag });
        }}
      >
        {words.show}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={busy || isAbsent}
        onClick={() => {
          pane.perform({ kind: "removeFigure", tag, title });
        }}
      >
        {words.remove}
      </Button>
    </div>
  );
}

/** How the figure in the document is to the plan. */
type FigureState = "absent" | "standing" | "outdated" | "edited";

/** Whether the figure stands in the document, as the plan is now or otherwise. */
function figureState(
  { plan, view }: Pick<PaneState, "plan" | "view">,
  tag: string,
  pieces: readonly Piece[],
): FigureState {
  switch (textStanding(plan, view?.blocks ?? [], tag, pieces).state) {
    case "notBegun":
    case "notInWord":
    case "leftOut":
    case "deleted":
      return "absent";
    case "same":
      return "standing";
    case "changedHere":
      return "outdated";
    default:
      return "edited";
  }
}
