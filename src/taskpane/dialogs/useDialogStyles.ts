import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Dialogs that fit a narrow pane. */
export const useDialogStyles = makeStyles({
  surface: {
    width: "calc(100vw - 24px)",
    maxWidth: "600px",
    maxHeight: "calc(100vh - 24px)",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalL,
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0 },
  box: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    maxHeight: "28vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    flexShrink: 0,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  actions: { display: "flex", flexDirection: "column", alignItems: "stretch", gridColumn: "1 / -1" },
  heading: { overflowWrap: "anywhere" },
  hint: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});
