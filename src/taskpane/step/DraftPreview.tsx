import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { Disclosure } from "../shell/Disclosure";
import { useStrings } from "../StringsContext";
import { DraftPieces } from "./DraftPieces";
import text from "../shell/text.module.css";

const ROOM = "(min-height: 640px)";

const useStyles = makeStyles({
  paper: {
    marginTop: tokens.spacingVerticalXS,
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
  return (
    <Disclosure title={step.draft} openAtFirst={window.matchMedia(ROOM).matches}>
      <div className={styles.paper}>
        {pieces.length === 0 ? (
          <p className={text.caption}>{step.draftEmpty}</p>
        ) : (
          <DraftPieces pieces={pieces} language={language} />
        )}
      </div>
    </Disclosure>
  );
}
