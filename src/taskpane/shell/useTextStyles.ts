import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Texts that look the same all over the pane. */
export const useTextStyles = makeStyles({
  section: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  body: { ...typographyStyles.body1, margin: 0, overflowWrap: "break-word" },
  caption: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "break-word",
  },
  /** A line of its own among the dock's buttons. */
  dockNote: { ...typographyStyles.caption1, flexBasis: "100%", margin: 0, color: tokens.colorNeutralForeground3 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
