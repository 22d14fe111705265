import { Checkbox } from "@fluentui/react-components";
import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { GuidanceItem } from "../../content/Guidance";
import { procedureOf, type Process, type ProcessPart } from "../../content/processes";
import { totalMinutes } from "../../plan/draft/agendaPieces";
import type { Plan } from "../../plan/Plan";
import { isTicked, setTicked } from "../../plan/ticks";
import { useReadOnly } from "../inputs/ReadOnly";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { SourceNote } from "./SourceNote";
import text from "../look/text.module.css";
import styles from "./ProcessPage.module.css";

export interface ProcedureSectionProps {
  readonly process: Process<GuidanceItem>;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** What is done, part by part, with the time for each: to be ticked off. */
export function ProcedureSection({ process, plan, pane }: ProcedureSectionProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  const procedure = procedureOf(process);
  const done = procedure.filter(({ id }) => isTicked(plan, id)).length;
  return (
    <section className={styles.section} aria-labelledby="procedure">
      <h2 id="procedure" className={text.section}>
        {words.procedure}
      </h2>
      <p className={text.caption}>
        {[words.done(done, procedure.length), words.minutes(totalMinutes(process))].join(" · ")}
      </p>
      <p className={text.caption}>{words.procedureHelp}</p>
      <ol className={styles.parts}>
        {process.parts.map((part, at) => (
          <li key={part.title.nb}>
            <Part {...{ part, plan, pane }} number={at + 1} />
          </li>
        ))}
      </ol>
      <SourceNote language={plan.meta.language} />
    </section>
  );
}

interface PartProps {
  readonly part: ProcessPart<GuidanceItem>;
  readonly number: number;
  readonly plan: Plan;
  readonly pane: Pane;
}

function Part({ part: { title, minutes, procedure }, number, plan, pane }: PartProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  const isReadOnly = useReadOnly();
  const { language } = plan.meta;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.part} lang={language}>{`${number}. ${title[language]}`}</h3>
        <span className={text.caption}>{words.minutes(minutes)}</span>
      </div>
      {procedure.length === 0 && <p className={text.caption}>{words.onlyQuestions}</p>}
      {procedure.map(({ id, text: said }) => (
        <Checkbox
          key={id}
          className={styles.tick}
          disabled={isReadOnly}
          label={<span lang={language}>{said[language]}</span>}
          checked={isTicked(plan, id)}
          onChange={(_, { checked }) => {
            pane.change((current) => setTicked(current, id, checked === true));
          }}
        />
      ))}
    </>
  );
}
