import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { TRAVEL_STRINGS } from "../../content/strings/travelStrings";
import { copiesFiles } from "../../actions/copiesFiles";
import { isReason } from "../../plan/questions/factFields";
import { COUNTED, contentCounts } from "../../plan/contentCounts";
import { joinList } from "../../plan/draft/sentence/joinList";
import type { Plan } from "../../plan/Plan";
import { withoutNotes } from "../../plan/withoutNotes";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { ResultFrame } from "../transfer/ResultFrame";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./ReadyPage.module.css";

export interface TravelSectionProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

interface NotesProps {
  readonly plan: Plan;
  readonly pane: Pane;
}

/** What goes along with the file without being seen in it, and the ways to take it out. */
export function TravelSection({ state, pane }: TravelSectionProps) {
  const { plan, planWarnings } = state;
  const words = usePageStrings(TRAVEL_STRINGS);
  const name = useId();
  return (
    <section aria-labelledby={name} className={styles.end} data-travel>
      <h2 id={name} className={text.section}>
        {words.title}
      </h2>
      <p className={text.body}>{words.help}</p>
      <Travelling plan={plan} />
      {copiesFiles() && planWarnings.length === 0 && <CopyBare state={state} pane={pane} />}
      <NotesOut plan={plan} pane={pane} />
    </section>
  );
}

/** Opens a copy to be sent, in which no notes are. What is not saved yet is saved first. */
function CopyBare({ state, pane }: TravelSectionProps) {
  const words = usePageStrings(TRAVEL_STRINGS);
  const help = useId();
  return (
    <div>
      <Button
        disabledFocusable={state.running !== null}
        aria-describedby={help}
        onClick={() => {
          pane.save();
          pane.perform({ kind: "copyBare" });
        }}
      >
        {words.copy}
      </Button>
      <p id={help} className={text.caption}>
        {words.copyHelp}
      </p>
    </div>
  );
}

/** Takes the notes out, once the user has said so; all else on a page of its own. */
function NotesOut({ plan, pane }: NotesProps) {
  const words = usePageStrings(TRAVEL_STRINGS);
  const [isAsking, setAsking] = useState(false);
  const { notes, conflicts } = contentCounts(plan);
  const isNone = notes + conflicts === 0;
  const toggle = (): void => {
    setAsking(!isAsking);
  };
  const toFile = (): void => {
    pane.go({ kind: "file" });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button aria-expanded={isAsking} disabledFocusable={isNone} onClick={toggle}>
          {words.removeNotes}
        </Button>
        <Button appearance="subtle" onClick={toFile}>
          {words.removeAll}
        </Button>
      </div>
      {isNone && <p className={text.caption}>{words.noNotes}</p>}
      {isAsking && !isNone && <Confirmation plan={plan} pane={pane} onCancel={toggle} />}
    </>
  );
}

/** What the file holds, counted. */
function Travelling({ plan }: Pick<NotesProps, "plan">) {
  const words = usePageStrings(TRAVEL_STRINGS);
  const { counted } = usePageStrings(FILE_STRINGS);
  const counts = contentCounts(plan);
  const reasons = Object.keys(plan.reflections).filter(isReason).length;
  const previous = plan.previous?.done.length ?? 0;
  const lines = [
    ...COUNTED.flatMap((each) => (counts[each] === 0 ? [] : [counted[each](counts[each])])),
    ...(reasons === 0 ? [] : [words.reasons(reasons)]),
    ...(previous === 0 ? [] : [words.previous(previous)]),
    words.history,
  ];
  return (
    <ul className={styles.travelling}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Asks before notes go, and says what stays. */
function Confirmation({ plan, pane, onCancel }: NotesProps & { readonly onCancel: () => void }) {
  const words = usePageStrings(TRAVEL_STRINGS);
  const { counted } = usePageStrings(FILE_STRINGS);
  const { language } = useStrings();
  const { notes, conflicts } = contentCounts(plan);
  const gone = [
    ...(notes === 0 ? [] : [counted.notes(notes)]),
    ...(conflicts === 0 ? [] : [counted.conflicts(conflicts)]),
  ];
  return (
    <ResultFrame title={words.ask(joinList(gone, language))} handOver="[data-travel] button">
      <p className={text.body}>{words.stays}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            pane.replace({ kind: "told", title: words.removed }, withoutNotes);
            onCancel();
          }}
        >
          {words.removeNow}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </ResultFrame>
  );
}
