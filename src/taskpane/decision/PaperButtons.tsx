import { Button } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import type { DocumentPiece } from "../../document/Piece";
import { OpenDocumentButton } from "../block/OpenDocumentButton";
import { copyAndTell } from "../clipboard/copyAndTell";
import type { OpenDocument } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";
import styles from "../block/WriteButtons.module.css";

export interface PaperButtonsProps extends PartProps {
  readonly content: OpenDocument["content"];
  readonly pieces: readonly DocumentPiece[];
}

/** Takes a paper out of the pane: as a new document, and to the clipboard. */
export function PaperButtons({ content, pieces, state, pane }: PaperButtonsProps) {
  const words = usePageStrings(DECISION_STRINGS);
  return (
    <div className={styles.buttons}>
      <OpenDocumentButton {...{ content, state, pane }} label={words.newDocument} isPrimary />
      <Button
        icon={<Copy20Regular />}
        onClick={() => {
          void copyAndTell(pieces, pane);
        }}
      >
        {words.copy}
      </Button>
    </div>
  );
}
