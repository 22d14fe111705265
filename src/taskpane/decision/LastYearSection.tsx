import { Button } from "@fluentui/react-components";
import { YEAR_REPORT_STRINGS } from "../../content/strings/yearReportStrings";
import type { Plan } from "../../plan/Plan";
import { takeLastYear } from "../../plan/report/lastYear";
import { isClosed } from "../../plan/report/yearReport";
import { FileProblem } from "../file/FileProblem";
import { usePlanFile } from "../file/usePlanFile";
import { Disclosure } from "../frame/Disclosure";
import { ChooseFileButton } from "../transfer/ChooseFileButton";
import { ResultFrame } from "../transfer/ResultFrame";
import { usePageStrings } from "../words/usePageStrings";
import type { YearProps } from "./CloseYear";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

const BUTTON = "[data-last] button";

/** What the report is compared with: the plan as it was the year before, from its document or its file. */
export function LastYearSection({ year, state: { plan }, pane }: YearProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const { chosen, isReading, readFile, clear } = usePlanFile();
  const use = (last: Plan): void => {
    pane.replace({ kind: "told", title: words.used(year - 1) }, (current) => takeLastYear(current, last, year).plan);
    clear();
  };
  return (
    <Disclosure title={words.last(year - 1)} openAtFirst={false}>
      <div className={styles.folded} data-last>
        <p className={text.caption}>{words.lastHelp}</p>
        {isClosed(plan, year - 1) && <p className={text.caption}>{words.lastKnown(year - 1)}</p>}
        <div>
          <ChooseFileButton label={words.choose} name={words.chooseName} onChoose={readFile} />
        </div>
        {isReading && <p role="status">{words.reading}</p>}
        {chosen?.read.kind === "problem" && (
          <FileProblem name={chosen.name} code={chosen.read.code} handOver={BUTTON} onClose={clear} />
        )}
        {chosen?.read.kind === "plan" && (
          <Found {...{ plan, year }} name={chosen.name} last={chosen.read.plan} onUse={use} onCancel={clear} />
        )}
      </div>
    </Disclosure>
  );
}

interface FoundProps {
  readonly name: string;
  readonly plan: Plan;
  readonly last: Plan;
  readonly year: number;
  readonly onUse: (last: Plan) => void;
  readonly onCancel: () => void;
}

/** What the file has in common with the plan, before anything of it is used. */
function Found({ name, plan, last, year, onUse, onCancel }: FoundProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const { found, known, gone } = takeLastYear(plan, last, year);
  return (
    <ResultFrame title={name} handOver={BUTTON}>
      <p className={text.body}>{found === 0 ? words.none : words.found(found, gone)}</p>
      {known > 0 && <p className={text.body}>{words.known(known)}</p>}
      <div className={styles.buttons}>
        {found > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              onUse(last);
            }}
          >
            {words.use}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </ResultFrame>
  );
}
