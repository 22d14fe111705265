import { Checkbox } from "@fluentui/react-components";
import type { Measure } from "../../../plan/measures/Measure";
import { measureText } from "../../../plan/thread/overview";
import { MoreRows, useDrawnRows } from "../../inputs/MoreRows";
import styles from "../units.module.css";

export interface MeasureTicksProps {
  readonly measures: readonly Measure[];
  /** Numbers of those that are left out. */
  readonly without: ReadonlySet<string>;
  readonly setWithout: (without: ReadonlySet<string>) => void;
}

/** Measures, each to be left out. */
export function MeasureTicks({ measures, without, setWithout }: MeasureTicksProps) {
  const { drawn, ...more } = useDrawnRows(measures, -1);
  return (
    <>
      <ul className={styles.rows}>
        {drawn.map(([measure]) => (
          <li key={measure.nr}>
            <Checkbox
              label={`${measure.nr} ${measureText(measure)}`}
              checked={!without.has(measure.nr)}
              onChange={(_, { checked }) => {
                const others = [...without].filter((nr) => nr !== measure.nr);
                setWithout(new Set(checked === true ? others : [...others, measure.nr]));
              }}
            />
          </li>
        ))}
      </ul>
      <MoreRows {...more} all={measures.length} />
    </>
  );
}
