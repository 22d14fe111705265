import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Button } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { COUNTED, contentCounts } from "../../plan/contentCounts";
import { joinList } from "../../plan/draft/sentence/joinList";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { RemoveConfirmation } from "./RemoveConfirmation";
import text from "../look/text.module.css";
import styles from "./section.module.css";

/** What travels with the document without being seen in it, and the way to take it out before the plan is sent. */
export function RemoveSection({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { language } = useStrings();
  const file = usePageStrings(FILE_STRINGS);
  const [isAsking, setAsking] = useState(false);
  const { plan, planWarnings } = state;
  const counts = contentCounts(plan);
  const counted = COUNTED.flatMap((each) => (counts[each] === 0 ? [] : [file.counted[each](counts[each])]));
  return (
    <section className={styles.section} aria-labelledby="remove" data-remove>
      <h2 id="remove" className={text.section}>
        {file.removeTitle}
      </h2>
      <p className={text.body}>{file.removeHelp}</p>
      {counted.length > 0 && <p className={text.body}>{file.removeCounts(joinList(counted, language))}</p>}
      {planWarnings.length > 0 && <p className={text.body}>{file.removeUnread}</p>}
      <Button
        icon={<Delete20Regular />}
        aria-expanded={isAsking}
        onClick={() => {
          setAsking(!isAsking);
        }}
      >
        {file.remove}
      </Button>
      {isAsking && (
        <RemoveConfirmation
          state={state}
          pane={pane}
          onCancel={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}
