import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { YEAR_REPORT_STRINGS } from "../../content/strings/yearReportStrings";
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

/** Keeps what was reported of a year, so that the next one begins anew; says when that was done. */
export function CloseYear({ year, state: { plan }, pane }: YearProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const { language } = useStrings();
  if (plan.measures.length === 0) return null;
  const { closed } = yearReport(plan, year, isoToday());
  if (closed !== null) return <p className={text.body}>{words.closed(formatDate(closed, language))}</p>;
  const close = (): void => {
    pane.replace({ kind: "told", title: words.closedNow(year) }, (current) => closeYear(current, year, isoToday()));
  };
  return <CloseButton year={year} onClick={close} />;
}

/** Goes when it has been pressed: the focus goes to the heading of the page. */
function CloseButton({ year, onClick }: { readonly year: number; readonly onClick: () => void }) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const place = useFocusHandover<HTMLDivElement>("h1");
  const help = useId();
  return (
    <div ref={place} className={styles.section}>
      <p id={help} className={text.caption}>
        {words.closeHelp(year)}
      </p>
      <div>
        <Button aria-describedby={help} onClick={onClick}>
          {words.close(year)}
        </Button>
      </div>
    </div>
  );
}
