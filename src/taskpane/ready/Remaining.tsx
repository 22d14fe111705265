import { CHECK_TEXTS } from "../../content/checks";
import { READY_STRINGS } from "../../content/strings/readyStrings";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { ofGrade } from "./FindingGroups";
import { useFindings } from "./useFindings";
import text from "../look/text.module.css";
import styles from "./ReadyPage.module.css";

/** So many things are named. */
const NAMED = 3;

/** What must be mended before the plan is sent, in order; nothing before that is known. */
export function Remaining({ state }: { readonly state: PaneState }) {
  const words = usePageStrings(READY_STRINGS);
  const { language } = useStrings();
  const findings = useFindings(state);
  if (findings.kind !== "loaded") return null;
  const must = ofGrade(findings.value.open, "must");
  if (must.length === 0) return <p className={text.body}>{words.noneRemaining}</p>;
  const others = must.length - NAMED;
  return (
    <div>
      <p className={text.body}>{words.remaining}</p>
      <ol className={styles.remaining}>
        {must.slice(0, NAMED).map(({ check }) => (
          <li key={check}>{CHECK_TEXTS[check].what[language]}</li>
        ))}
      </ol>
      {others > 0 && <p className={text.body}>{words.remainingMore(others)}</p>}
    </div>
  );
}
