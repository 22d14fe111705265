import { AGE_GROUPS } from "../../content/staffingBases";
import { STAFFING_STRINGS } from "../../content/strings/staffingStrings";
import { joinList } from "../../plan/draft/sentence/joinList";
import type { Estimate, EstimateProblem, EstimateResult } from "../../plan/staffing/estimate";
import type { GroupEstimate } from "../../plan/staffing/estimateGroup";
import { shownNumber } from "../../plan/values/shownNumber";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./staffing.module.css";

export interface ResultSectionProps {
  readonly result: EstimateResult;
  readonly state: PaneState;
}

/** What each group is estimated to need, the sum, and what is missing. */
export function ResultSection({ result: { estimate, problems }, state }: ResultSectionProps) {
  const words = usePageStrings(STAFFING_STRINGS);
  const problemText = useProblemText(state);
  return (
    <section className={styles.section} aria-labelledby="staffing-result">
      <h2 id="staffing-result" className={text.section}>
        {words.result}
      </h2>
      {estimate === null ? <p className={text.body}>{words.nothing}</p> : <Groups estimate={estimate} state={state} />}
      {problems.length > 0 && (
        <>
          <h3 className={text.section}>{words.missing}</h3>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem.kind} className={text.body}>
                {problemText(problem)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Groups({ estimate, state }: { readonly estimate: Estimate; readonly state: PaneState }) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { shown, total } = estimate;
  return (
    <table className={styles.result}>
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((group) => (
          <Group key={group.nr} group={group} language={state.plan.meta.language} />
        ))}
      </tbody>
      <tfoot>
        <Group group={total} language={state.plan.meta.language} />
      </tfoot>
    </table>
  );
}

function Group({ group, language }: { readonly group: GroupEstimate; readonly language: string }) {
  const words = usePageStrings(STAFFING_STRINGS);
  const { name, today, need, recruitment } = group;
  const { low, high, middle } = need;
  return (
    <tr>
      <th scope="row" lang={language}>
        {name}
      </th>
      <td>{shownNumber(today)}</td>
      <td>
        {shownNumber(middle)}
        {low !== null && high !== null && low !== high && (
          <span className={styles.range}>{words.range(shownNumber(low), shownNumber(high))}</span>
        )}
      </td>
      <td>{recruitment === null ? "–" : shownNumber(recruitment.middle, 0)}</td>
    </tr>
  );
}

function useProblemText({ plan }: PaneState): (problem: EstimateProblem) => string {
  const { problems: words, names } = usePageStrings(STAFFING_STRINGS);
  const list = (items: readonly string[]): string => joinList(items, plan.meta.language);
  return (problem) => {
    switch (problem.kind) {
      case "noGroups":
      case "years":
      case "tooSmall":
        return words[problem.kind];
      case "noNumber":
      case "noBasis":
      case "noStaff":
        return words[problem.kind](list(problem.names));
      case "noGrowth":
      case "otherYears":
        return words[problem.kind](list(problem.ages.map((age) => AGE_GROUPS[age][plan.meta.language])));
      case "weights":
        return words.weights(shownNumber(problem.sum));
      case "noChange":
        return words.noChange(list(problem.of.map((name) => names[name])));
    }
  };
}
