import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { STATUS_TEXTS } from "../../../content/statusTexts";
import { isMeasureOverdue } from "../../../plan/measures/isMeasureOverdue";
import type { Plan } from "../../../plan/Plan";
import { countStatus } from "../../../plan/status/countStatus";
import { StatusSection } from "../../status/StatusSection";
import { usePageStrings } from "../../words/usePageStrings";
import { CostSection } from "../costs/CostSection";
import table from "../costs/CostTable.module.css";
import type { PartProps } from "./PartProps";
import text from "../../look/text.module.css";
import styles from "./parts.module.css";

/** How far the measures have come, what they cost, and the figure of that. */
export function OverviewPart({ state, pane, today }: Pick<PartProps, "state" | "pane"> & { readonly today: string }) {
  const { overview: words } = usePageStrings(MEASURES_STRINGS);
  const { plan } = state;
  return (
    <div className={styles.part}>
      {plan.measures.length === 0 ? <p className={text.body}>{words.empty}</p> : <Counts plan={plan} today={today} />}
      <CostSection plan={plan} />
      <StatusSection state={state} pane={pane} />
    </div>
  );
}

/** How many measures there are of each status. */
function Counts({ plan, today }: { readonly plan: Plan; readonly today: string }) {
  const { overview: words } = usePageStrings(MEASURES_STRINGS);
  const { names, total, heading } = STATUS_TEXTS[plan.meta.language];
  const { statuses, all } = countStatus(plan.measures);
  const overdue = plan.measures.filter((measure) => isMeasureOverdue(measure, today)).length;
  return (
    <table className={table.table}>
      <caption lang={plan.meta.language}>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {statuses.map((status) => (
          <tr key={status} lang={plan.meta.language}>
            <th scope="row">{names[status]}</th>
            <td>{all.counts[status]}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" lang={plan.meta.language}>
            {total}
          </th>
          <td>{all.total}</td>
        </tr>
        {overdue > 0 && (
          <tr>
            <th scope="row">{words.overdue}</th>
            <td>{overdue}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}
