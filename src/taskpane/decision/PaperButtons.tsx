import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular } from "@fluentui/react-icons";
import { opensFiles } from "../../actions/copiesFiles";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import type { DocumentPiece } from "../../document/Piece";
import { fileNameOf } from "../../plan/file/fileNameOf";
import { pieceDocument } from "../../plan/file/pieceDocument";
import type { PageLook } from "../../plan/file/pieceDocumentParts";
import { copyAndTell } from "../clipboard/copyAndTell";
import type { OpenDocument } from "../state/Task";
import { downloadBlob } from "../transfer/downloadBlob";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";
import styles from "../block/WriteButtons.module.css";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface PaperButtonsProps extends PartProps {
  readonly content: OpenDocument["content"];
  readonly pieces: readonly DocumentPiece[];
  readonly look?: PageLook;
}

/** Takes a paper out of the pane: as a new document, or as a file where Word opens none, and to the clipboard. */
export function PaperButtons({ content, pieces, look, state, pane }: PaperButtonsProps) {
  const words = usePageStrings(DECISION_STRINGS);
  return (
    <div className={styles.buttons}>
      {opensFiles() ? (
        <Button
          appearance="primary"
          disabledFocusable={state.running !== null}
          onClick={() => {
            pane.perform({ kind: "openDocument", content });
          }}
        >
          {words.newDocument}
        </Button>
      ) : (
        <DownloadButton {...{ content, pieces, state, pane }} {...(look !== undefined && { look })} />
      )}
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

function DownloadButton({ content, pieces, look, state, pane }: PaperButtonsProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const { language } = state.plan.meta;
  const name = `${fileNameOf([content.title])}.docx`;
  const download = async (): Promise<void> => {
    const bytes = await pieceDocument(pieces, content.title, language, look);
    downloadBlob(new Blob([new Uint8Array(bytes)], { type: DOCX }), name);
    pane.notice({ kind: "said", intent: "success", title: words.downloaded(name), text: words.downloadedHelp });
  };
  return (
    <Button
      appearance="primary"
      icon={<ArrowDownload20Regular />}
      onClick={() => {
        void download();
      }}
    >
      {words.download}
    </Button>
  );
}
