import { Warning16Filled } from "../../look/firstIcons";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { asksForGrant } from "../../../plan/measures/asksForGrant";
import { looksLikeShortCourse } from "../../../plan/measures/looksLikeShortCourse";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./GrantWarning.module.css";

/** Says that a measure for which a grant is applied for looks like a short internal course. */
export function GrantWarning({ measure }: { readonly measure: Measure }) {
  const { grant: words } = usePageStrings(MEASURES_STRINGS);
  const isDoubtful = asksForGrant(measure) && looksLikeShortCourse(measure);
  return (
    <div aria-live="polite">
      {isDoubtful && (
        <p className={styles.warning}>
          <Warning16Filled />
          {words.measure}
        </p>
      )}
    </div>
  );
}
