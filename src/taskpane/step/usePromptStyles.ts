import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How a prompt and its input look. */
export const usePromptStyles = makeStyles({
  prompts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  prompt: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  question: { ...typographyStyles.body1Strong, padding: 0, overflowWrap: "break-word" },
  hint: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalSNudge}`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "break-word",
  },
  rows: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto" },
  rowButtons: { display: "flex", alignItems: "flex-start", padding: `4px 0 0 ${tokens.spacingHorizontalXXS}` },
  /** Its sign stands in line with the fields. */
  add: {
    margin: `${tokens.spacingVerticalXS} 0 0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingLeft: tokens.spacingHorizontalXS,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(150px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  card: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  options: { display: "flex", flexDirection: "column", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
