import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { YEAR_REPORT_STRINGS } from "../../content/strings/yearReportStrings";
import { REPORT_STEP } from "../../plan/report/reportBlock";
import { reportPieces } from "../../plan/report/reportPieces";
import { yearToReport } from "../../plan/report/yearReport";
import type { PlanMeta } from "../../plan/Plan";
import { isoToday } from "../../plan/values/isoToday";
import { BlockNote } from "../block/BlockNote";
import { reportTask } from "../drafts/papers/reportTask";
import { sectionName } from "../words/sectionName";
import { usePageStrings } from "../words/usePageStrings";
import { CloseYear } from "./CloseYear";
import { LastYearSection } from "./LastYearSection";
import { PartFrame } from "./PartFrame";
import type { PartProps } from "./PartProps";
import { Preview } from "./Preview";
import { ReportButtons } from "./ReportButtons";
import { ReportFields } from "./ReportFields";
import text from "../look/text.module.css";

/** The yearly report: what it is made of, what it is compared with, and how it will look. */
export function ReportPart({ state, pane }: PartProps) {
  const { rows } = usePageStrings(DECISION_STRINGS);
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const { plan } = state;
  const [year, setYear] = useState(() => yearToReport(isoToday()));
  const pieces = useMemo(() => reportPieces(plan, year, isoToday()), [plan, year]);
  const task = reportTask(state, year);
  const isEmpty = pieces.length === 0;
  return (
    <PartFrame
      title={rows.report.title}
      {...{ state, pane, pieces }}
      buttons={isEmpty ? undefined : <ReportButtons {...{ task, pieces, state, pane }} />}
    >
      <p className={text.body}>{words.intro}</p>
      <YearSelect year={year} meta={plan.meta} onYear={setYear} />
      {plan.measures.length === 0 && <p className={text.body}>{words.empty}</p>}
      <ReportFields {...{ state, pane }} />
      <LastYearSection key={year} {...{ year, state, pane }} />
      <CloseYear {...{ year, state, pane }} />
      {!isEmpty && (
        <>
          <BlockNote {...{ state, pane, task }} tag={task.tag} hasText />
          <Preview pieces={pieces} language={plan.meta.language} />
          <p className={text.caption}>{words.standing(sectionName(REPORT_STEP, plan.meta.language))}</p>
        </>
      )}
    </PartFrame>
  );
}

interface YearSelectProps {
  readonly year: number;
  readonly meta: PlanMeta;
  readonly onYear: (year: number) => void;
}

/** So many years are offered at most. */
const MOST_YEARS = 20;

/** The years of the plan's period, and the one that is reported on now. */
function YearSelect({ year, meta, onYear }: YearSelectProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const [from, to] = [Number(meta.from), Number(meta.to)];
  const count = from > 0 && to >= from ? Math.min(MOST_YEARS, to - from + 1) : 0;
  const period = Array.from({ length: count }, (_, index) => from + index);
  const years = [...new Set([...period, yearToReport(isoToday()), year])].toSorted((a, b) => a - b);
  return (
    <Field label={words.year}>
      <Select
        value={String(year)}
        onChange={(_, { value }) => {
          onYear(Number(value));
        }}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
    </Field>
  );
}
