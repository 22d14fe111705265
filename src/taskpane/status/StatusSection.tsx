import { Button } from "@fluentui/react-components";
import { STATUS_STRINGS } from "../../content/strings/statusStrings";
import { STATUS_TEXTS } from "../../content/statusTexts";
import { STATUS_STEP, STATUS_TAG } from "../../plan/status/statusBlock";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./StatusSection.module.css";
import { textStanding } from "../../actions/standing/wordState";
import { figureWords } from "../drafts/figureWords";

export interface StatusSectionProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The figure of how far the measures have come: put into the document, updated there, and taken out. */
export function StatusSection({ state, pane }: StatusSectionProps) {
  const words = usePageStrings(STATUS_STRINGS);
  const standing = statusState(state);
  if (state.plan.measures.length === 0 && standing === "absent") return null;
  return (
    <Disclosure title={words.title} caption={words[standing]} openAtFirst={standing === "outdated"}>
      <div className={styles.content}>
        <p className={text.body}>{words.help}</p>
        {standing === "outdated" && <p className={text.body}>{words.outdatedHelp}</p>}
        {standing === "edited" && <p className={text.body}>{words.editedHelp}</p>}
        <Buttons state={state} pane={pane} standing={standing} />
      </div>
    </Disclosure>
  );
}

/** They stay where they are when the figure comes or goes, so that the focus does. */
function Buttons({ state, pane, standing }: StatusSectionProps & { readonly standing: StatusState }) {
  const words = usePageStrings(STATUS_STRINGS);
  const { plan, running } = state;
  const busy = running !== null;
  const isAbsent = standing === "absent";
  const title = STATUS_TEXTS[plan.meta.language].heading;
  return (
    <div className={styles.buttons}>
      <Button
        disabledFocusable={busy || plan.measures.length === 0}
        onClick={() => {
          pane.perform({ kind: "writeFigure", step: STATUS_STEP, tag: STATUS_TAG, title, update: !isAbsent });
        }}
      >
        {isAbsent ? words.insert : words.update}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={busy || isAbsent}
        onClick={() => {
          pane.perform({ kind: "showBlock", tag: STATUS_TAG });
        }}
      >
        {words.show}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={busy || isAbsent}
        onClick={() => {
          pane.perform({ kind: "removeFigure", tag: STATUS_TAG, title });
        }}
      >
        {words.remove}
      </Button>
    </div>
  );
}

/** How the figure in the document is to the plan. */
type StatusState = "absent" | "standing" | "outdated" | "edited";

/** Whether the figure stands in the document, with the plan's numbers or with others. */
function statusState({ plan, view }: Pick<PaneState, "plan" | "view">): StatusState {
  switch (textStanding(plan, view?.blocks ?? [], STATUS_TAG, figureWords(plan)).state) {
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
