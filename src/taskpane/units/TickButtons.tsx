import { Button } from "@fluentui/react-components";
import { UNITS_STRINGS } from "../../content/strings/unitsStrings";
import type { UnitSummary } from "../../plan/units/unitOverview";
import { usePageStrings } from "../words/usePageStrings";
import { proposedRows, type UnitRows } from "./useUnitRows";
import text from "../look/text.module.css";
import styles from "./units.module.css";

export interface TickButtonsProps {
  readonly rows: UnitRows;
  /** The units that are shown: their rows are meant. */
  readonly shown: readonly UnitSummary[];
}

/** Ticks all that is new or changed in the units that are shown, or nothing. What was deleted is ticked one by one. */
export function TickButtons({ rows, shown }: TickButtonsProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const meant = shown.flatMap(({ key }) => rows.byUnit.get(key)?.rows ?? []);
  if (rows.isComparing && meant.length === 0) return <p className={text.caption}>{words.comparing}</p>;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        onClick={() => {
          rows.tick(proposedRows(meant), true);
        }}
      >
        {words.tickAll}
      </Button>
      <Button
        size="small"
        onClick={() => {
          rows.tick(meant, false);
        }}
      >
        {words.tickNone}
      </Button>
    </div>
  );
}
