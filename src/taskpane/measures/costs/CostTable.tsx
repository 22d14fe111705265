import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { amountText } from "../../../plan/values/amountText";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./CostTable.module.css";

export interface CostTableProps {
  readonly title: string;
  /** The header of what is summed by. */
  readonly of: string;
  /** Sums in kroner. */
  readonly rows: readonly { readonly name: string; readonly sum: number }[];
  /** What the rows come to together, where that is said. */
  readonly total?: number;
}

/** Sums of costs by something. */
export function CostTable({ title, of, rows, total }: CostTableProps) {
  const { costs: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{words.sum}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, sum }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{amountText(sum)}</td>
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{amountText(total)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
