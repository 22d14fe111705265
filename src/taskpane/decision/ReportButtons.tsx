import { YEAR_REPORT_STRINGS } from "../../content/strings/yearReportStrings";
import type { Piece } from "../../document/Piece";
import { OpenDocumentButton } from "../block/OpenDocumentButton";
import { WriteButtons } from "../block/WriteButtons";
import type { WriteReport } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";

export interface ReportButtonsProps extends PartProps {
  readonly task: WriteReport;
  readonly pieces: readonly Piece[];
}

/** Puts the report into the document as a chapter, on the clipboard, or into a new document. */
export function ReportButtons({ task, pieces, state, pane }: ReportButtonsProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  return (
    <WriteButtons {...{ task, words, pieces, state, pane }}>
      <OpenDocumentButton {...{ state, pane }} content={task} label={words.newDocument} />
    </WriteButtons>
  );
}
