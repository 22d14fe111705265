import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { useTextStyles } from "../shell/useTextStyles";
import { useStrings } from "../StringsContext";
import { DraftPieces } from "./DraftPieces";

const ROOM = "(min-height: 640px)";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: { ...typographyStyles.body1Strong, display: "inline", margin: 0 },
  paper: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The draft as it grows; folded away at first where there is little height. */
export function DraftPreview({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: Language }) {
  const { step } = useStrings();
  const styles = useStyles();
  const text = useTextStyles();
  const [openAtFirst] = useState(() => window.matchMedia(ROOM).matches);
  return (
    <details open={openAtFirst}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{step.draft}</h2>
      </summary>
      <div className={styles.paper}>
        {pieces.length === 0 ? (
          <p className={text.caption}>{step.draftEmpty}</p>
        ) : (
          <DraftPieces pieces={pieces} language={language} />
        )}
      </div>
    </details>
  );
}
