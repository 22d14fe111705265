import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import { ExportTable } from "../../sheet/ExportTable";
import { usePageStrings } from "../../words/usePageStrings";
import { PartHead } from "./PartHead";
import type { PartProps } from "./PartProps";
import styles from "./parts.module.css";

/** The measures out to Excel. */
export function SheetPart({ state: { plan }, pane, ways }: PartProps) {
  const { bar: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <div className={styles.part}>
      <PartHead title={words.toSheet} count={plan.measures.length} onList={ways.onList} />
      <ExportTable table={HANDLINGSPLAN} plan={plan} pane={pane} />
    </div>
  );
}
