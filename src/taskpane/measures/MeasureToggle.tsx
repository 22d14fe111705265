import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Language } from "../../content/Language";
import type { Measure } from "../../plan/Measure";
import { STATUS_WORDS } from "../../plan/statusWords";
import { useStrings } from "../StringsContext";

const useStyles = makeStyles({
  toggle: {
    display: "grid",
    gridTemplateColumns: "auto auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalSNudge,
    alignItems: "baseline",
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  chevron: { alignSelf: "start", marginTop: "2px", color: tokens.colorNeutralForeground3 },
  nr: { ...typographyStyles.body1Strong, color: tokens.colorBrandForeground1 },
  text: { display: "grid" },
  action: {
    ...typographyStyles.body1Strong,
    display: "-webkit-box",
    WebkitLineClamp: 3,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers know no other way to cut after so many lines
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  unnamed: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export interface MeasureToggleProps {
  readonly measure: Measure;
  readonly language: Language;
  readonly isOpen: boolean;
  /** The id of what opens and closes. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** A measure at a glance. Opens and closes its fields. */
export function MeasureToggle({ measure, language, isOpen, controls, onToggle }: MeasureToggleProps) {
  const { measures } = useStrings();
  const styles = useStyles();
  const { nr, action, deadline, status } = measure;
  const meta = [deadline && measures.deadline(deadline), STATUS_WORDS[status][language]].filter(Boolean).join(" · ");
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button
      type="button"
      data-part="toggle"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      <Chevron className={styles.chevron} />
      <span className={styles.nr}>{nr}</span>
      <span className={styles.text}>
        <span className={action.trim() === "" ? styles.unnamed : styles.action}>
          {action.trim() === "" ? measures.unnamed : action}
        </span>
        {meta !== "" && <span className={styles.meta}>{meta}</span>}
      </span>
    </button>
  );
}
