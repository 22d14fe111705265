import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A height below which nothing may stick to the edges: a zoomed or very low pane. */
const LOW = "@media (max-height: 520px)";

export const usePageStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { position: "static" },
  },
  withBack: { paddingLeft: tokens.spacingHorizontalS },
  titles: { flexGrow: 1, minWidth: 0 },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: "break-word",
    hyphens: "auto",
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  dock: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { position: "static" },
  },
});
