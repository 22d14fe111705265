import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { CHECK_TEXTS } from "../../content/checks";
import { READY_STRINGS } from "../../content/strings/readyStrings";
import type { Finding } from "../../plan/checks/Check";
import { reasonFor, setAside } from "../../plan/checks/setAside";
import type { PlanPart } from "../drafts/loadListParts";
import { useFocusHandover } from "../focus/useFocusHandover";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { carryOut, mendTask } from "./mendTask";
import { PlaceList } from "./PlaceList";
import { SetAside } from "./SetAside";
import text from "../look/text.module.css";
import styles from "./ReadyPage.module.css";

export interface FindingCardProps {
  readonly finding: Finding;
  /** The user has set it aside. */
  readonly isAside: boolean;
  readonly parts: readonly PlanPart[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** A finding: what, why, where, and what can be done about it. */
export function FindingCard({ finding, isAside, parts, state, pane }: FindingCardProps) {
  const { language } = useStrings();
  const words = usePageStrings(READY_STRINGS);
  const name = useId();
  const card = useFocusHandover<HTMLLIElement>("[data-finding] h3, [data-end] h2");
  const { what, why, source } = CHECK_TEXTS[finding.check];
  return (
    <li ref={card} className={styles.card} data-finding={finding.check} aria-labelledby={name}>
      <h3 id={name} className={styles.what} tabIndex={-1}>
        {what[language]} <span className={text.caption}>{words.places(finding.where.length)}</span>
      </h3>
      <p className={text.body}>{why[language]}</p>
      <p className={text.caption}>{words.source(source[language])}</p>
      <PlaceList places={finding.where} state={state} pane={pane} />
      {isAside ? (
        <Reason what={what[language]} reason={reasonFor(state.plan, finding.check)} {...{ finding, pane }} />
      ) : (
        <Actions {...{ finding, parts, state, pane }} />
      )}
    </li>
  );
}

/** What mends the finding at one press, and the way to set it aside. */
function Actions({ finding, parts, state, pane }: Omit<FindingCardProps, "isAside">) {
  const words = usePageStrings(READY_STRINGS);
  const { mend } = finding;
  const way = mend && mendTask(mend, state, parts);
  const label = mend === "updateWord" ? words.mends.updateWord(countOf(way)) : mend && words.mends[mend];
  return (
    <div className={styles.actions}>
      {way !== null && (
        <Button
          size="small"
          disabledFocusable={state.running !== null || state.updating !== null}
          onClick={() => {
            carryOut(way, pane, words.doubledRemoved);
          }}
        >
          {label}
        </Button>
      )}
      <SetAside check={finding.check} pane={pane} />
    </div>
  );
}

function countOf(way: ReturnType<typeof mendTask>): number {
  return way?.kind === "updates" ? way.tasks.length : 1;
}

interface ReasonProps extends Pick<FindingCardProps, "finding" | "pane"> {
  readonly what: string;
  readonly reason: string;
}

/** Why the finding is set aside, and the way back. */
function Reason({ what, reason, finding, pane }: ReasonProps) {
  const words = usePageStrings(READY_STRINGS);
  return (
    <div className={styles.actions}>
      <p className={text.body}>{words.reasonGiven(reason)}</p>
      <Button
        size="small"
        aria-label={words.takeBackNamed(what)}
        onClick={() => {
          pane.change((plan) => setAside(plan, finding.check, ""));
        }}
      >
        {words.takeBack}
      </Button>
    </div>
  );
}
