import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../../plan/Plan";
import { withFilledColumns } from "../../plan/sheet/take/withFilledColumns";
import { CopyByHand } from "../transfer/CopyByHand";
import { WaysOut } from "../transfer/WaysOut";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { useTableExport } from "./useTableExport";
import text from "../look/text.module.css";
import styles from "./SheetSection.module.css";

export interface ExportTableProps {
  readonly table: TableDefinition;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** A table as a file for Excel, or copied where the window that Word shows the pane in downloads nothing. */
export function ExportTable({ table, plan, pane }: ExportTableProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const [isWhole, setWhole] = useState(false);
  const whole = withFilledColumns(table, plan);
  const { download, copy, byHand } = useTableExport(isWhole ? whole : table, plan, pane);
  const why = useId();
  return (
    <>
      {whole !== table && (
        <Checkbox
          label={words.whole}
          checked={isWhole}
          onChange={(_, { checked }) => {
            setWhole(checked === true);
          }}
        />
      )}
      <div className={styles.buttons}>
        <WaysOut
          downloads={<DownloadButtons describedBy={why} onDownload={download} />}
          copy={
            <Button icon={<Copy20Regular />} aria-describedby={why} onClick={copy}>
              {words.copy}
            </Button>
          }
        />
      </div>
      <p id={why} className={text.caption}>
        {words.copyHelp}
      </p>
      {byHand !== null && <CopyByHand label={words.asText} hint={words.copyByHand} content={byHand} />}
    </>
  );
}

interface DownloadButtonsProps {
  readonly describedBy: string;
  readonly onDownload: (extension: "csv" | "xlsx") => void;
}

function DownloadButtons({ describedBy, onDownload }: DownloadButtonsProps) {
  const words = usePageStrings(SHEET_STRINGS);
  return (["xlsx", "csv"] as const).map((extension) => (
    <Button
      key={extension}
      icon={<ArrowDownload20Regular />}
      aria-describedby={describedBy}
      onClick={() => {
        onDownload(extension);
      }}
    >
      {extension === "csv" ? words.downloadCsv : words.downloadXlsx}
    </Button>
  ));
}
