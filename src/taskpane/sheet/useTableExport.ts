import { useState } from "react";
import { losesDownloads } from "../../actions/losesDownloads";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../../plan/Plan";
import { sheetFileName } from "../../plan/sheet/write/sheetFileName";
import { writeClipboard } from "../../plan/sheet/write/writeClipboard";
import { writeCsv } from "../../plan/sheet/write/writeCsv";
import { writeXlsx } from "../../plan/sheet/write/writeXlsx";
import { copyContents } from "../copy/copyContents";
import { downloadBlob } from "../transfer/downloadBlob";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";

export interface TableExport {
  readonly download: (extension: "csv" | "xlsx") => void;
  readonly copy: () => void;
  /** The table as text, where the browser has refused to copy it. */
  readonly byHand: string | null;
}

/** The ways out for a table; each tells what came of it. */
export function useTableExport(table: TableDefinition, plan: Plan, pane: Pane): TableExport {
  const words = usePageStrings(SHEET_STRINGS);
  const [byHand, setByHand] = useState<string | null>(null);
  const { language } = plan.meta;
  const tell = (intent: "success" | "info" | "error", title: string, text: string): void => {
    pane.notice({ kind: "said", intent, title, text });
  };
  return {
    byHand,
    download: (extension) => {
      const name = sheetFileName(table, plan, extension);
      const write = extension === "csv" ? writeCsv : writeXlsx;
      write(table, plan, language).then(
        (blob) => {
          downloadBlob(blob, name);
          if (losesDownloads()) tell("info", words.maybeExported, words.exportedHelp);
          else tell("success", words.exported(name), words.exportedHelp);
        },
        () => {
          tell("error", words.exportFailed, words.exportFailedHelp);
        },
      );
    },
    copy: () => {
      const { html, text } = writeClipboard(table, plan, language);
      void copyContents({ "text/html": html, "text/plain": text }).then((copied) => {
        setByHand(copied ? null : text);
        if (copied) tell("success", words.copied, words.copiedHelp);
      });
    },
  };
}
