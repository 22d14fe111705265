import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { YEAR_REPORT_STRINGS } from "../../content/strings/yearReportStrings";
import { canReopen, reopenYear } from "../../plan/report/reopenYear";
import { closeYear, yearReport } from "../../plan/report/yearReport";
import { formatDate } from "../../plan/values/formatDate";
import { isoToday } from "../../plan/values/isoToday";
import { useFocusHandover } from "../focus/useFocusHandover";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

export interface YearProps extends PartProps {
  readonly year: number;
}

/** Keeps what was reported of a year, so that the next one begins anew; says when that was done, and opens the year again. */
export function CloseYear({ year, state: { plan }, pane }: YearProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const { language } = useStrings();
  if (plan.measures.length === 0) return null;
  const { closed } = yearReport(plan, year, isoToday());
  const close = (): void => {
    pane.replace({ kind: "told", title: words.closedNow(year) }, (current) => closeYear(current, year, isoToday()));
  };
  const reopen = (): void => {
    pane.replace({ kind: "told", title: words.reopened(year) }, (current) => reopenYear(current, year));
  };
  if (closed === null)
    return <Deed key="close" label={words.close(year)} help={words.closeHelp(year)} onClick={close} />;
  const told = words.closed(formatDate(closed, language));
  if (!canReopen(plan, year)) return <p className={text.body}>{told}</p>;
  return <Deed key="reopen" label={words.reopen(year)} help={`${told} ${words.reopenHelp}`} onClick={reopen} />;
}

interface DeedProps {
  readonly label: string;
  readonly help: string;
  readonly onClick: () => void;
}

/** Goes when it has been pressed: the focus goes to the heading of the page. */
function Deed({ label, help, onClick }: DeedProps) {
  const place = useFocusHandover<HTMLDivElement>("h1");
  const id = useId();
  return (
    <div ref={place} className={styles.section}>
      <p id={id} className={text.caption}>
        {help}
      </p>
      <div>
        <Button aria-describedby={id} onClick={onClick}>
          {label}
        </Button>
      </div>
    </div>
  );
}
