import { Button } from "@fluentui/react-components";
import { YEAR_REPORT_STRINGS } from "../../content/strings/yearReportStrings";
import { ARSSTATUS } from "../../content/tables/arsstatus";
import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import { Disclosure } from "../frame/Disclosure";
import { ExportTable } from "../sheet/ExportTable";
import type { Page } from "../state/Page";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";
import { ReportMeasures } from "./ReportMeasures";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

/** What is said of each measure in the year, here or by the units in Excel, and where the indicators are measured. */
export function ReportFields({ state, pane }: PartProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const { plan } = state;
  if (plan.measures.length === 0) return null;
  return (
    <div>
      <Disclosure title={words.measures} caption={String(plan.measures.length)} openAtFirst={false}>
        <p className={text.caption}>{words.measuresHelp}</p>
        <ReportMeasures {...{ state, pane }} />
      </Disclosure>
      <Disclosure title={words.sheet} openAtFirst={false}>
        <div className={styles.folded}>
          <p className={text.caption}>{words.sheetHelp}</p>
          <ExportTable table={ARSSTATUS} plan={plan} pane={pane} />
          <GoButton label={words.takeIn} page={{ kind: "import", table: "measures" }} pane={pane} />
        </div>
      </Disclosure>
      <Disclosure title={words.indicators} openAtFirst={false}>
        <div className={styles.folded}>
          <p className={text.caption}>{words.indicatorsHelp}</p>
          <GoButton label={words.openIndicators} page={{ kind: "table", table: INDICATOR_TABLE }} pane={pane} />
        </div>
      </Disclosure>
    </div>
  );
}

interface GoButtonProps extends Pick<PartProps, "pane"> {
  readonly label: string;
  readonly page: Page;
}

/** Goes to another page. */
function GoButton({ label, page, pane }: GoButtonProps) {
  return (
    <div>
      <Button
        onClick={() => {
          pane.go(page);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
