import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  framed: {
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** Its sign stands in line with the text around it. */
  plain: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`, paddingLeft: tokens.spacingHorizontalXXS },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(90deg)" },
});

export interface DisclosureProps {
  readonly title: string;
  readonly openAtFirst: boolean;
  /** With a frame around it. */
  readonly framed?: boolean;
  /** Only there while open. */
  readonly children: ReactNode;
}

/** Something with a heading that can be folded away. */
export function Disclosure({ title, openAtFirst, framed = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [atFirst] = useState(openAtFirst);
  const [isOpen, setOpen] = useState(atFirst);
  return (
    <details
      className={mergeClasses(framed && styles.framed)}
      open={atFirst}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={mergeClasses(styles.summary, !framed && styles.plain)}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        <h2 className={styles.title}>{title}</h2>
      </summary>
      {isOpen && children}
    </details>
  );
}
