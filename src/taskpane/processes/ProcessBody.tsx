import { Button } from "@fluentui/react-components";
import { Table16Regular } from "@fluentui/react-icons";
import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { GuidanceItem } from "../../content/Guidance";
import type { Process } from "../../content/processes";
import { TABLE_FACTS } from "../../content/tables/tableFacts";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { AgendaSection, type AgendaSectionProps } from "./AgendaSection";
import { ProcedureSection } from "./ProcedureSection";
import { ProcessQuestions } from "./ProcessQuestions";
import text from "../look/text.module.css";
import styles from "./ProcessPage.module.css";

/** All that a process's page shows between its heading and its dock. */
export function ProcessBody({ process, pieces, state, pane }: AgendaSectionProps) {
  const { plan } = state;
  return (
    <>
      <Aims process={process} language={plan.meta.language} />
      <ProcessQuestions {...{ process, plan, pane }} />
      <ProcedureSection {...{ process, plan, pane }} />
      <AgendaSection {...{ process, pieces, state, pane }} />
      {process.tables.length > 0 && <Tables process={process} language={plan.meta.language} pane={pane} />}
    </>
  );
}

interface AimsProps {
  readonly process: Process<GuidanceItem>;
  readonly language: PaneState["plan"]["meta"]["language"];
}

/** What the process is for, and what is to come of it. */
function Aims({ process: { purpose, results }, language }: AimsProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  return (
    <>
      <section className={styles.section} aria-labelledby="purpose">
        <h2 id="purpose" className={text.section}>
          {words.purpose}
        </h2>
        <p className={text.body} lang={language}>
          {purpose.text[language]}
        </p>
      </section>
      <section className={styles.section} aria-labelledby="results">
        <h2 id="results" className={text.section}>
          {words.results}
        </h2>
        <ul className={styles.list} lang={language}>
          {results.map((item) => (
            <li key={item.id}>{item.text[language]}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The standard tables that belong to the process. */
function Tables({ process, language, pane }: AimsProps & { readonly pane: Pane }) {
  const words = usePageStrings(PROCESSES_STRINGS);
  return (
    <section className={styles.section} aria-labelledby="tables">
      <h2 id="tables" className={text.section}>
        {words.tables}
      </h2>
      {process.tables.map((table) => (
        <Button
          key={table}
          appearance="subtle"
          className={styles.table}
          icon={<Table16Regular />}
          lang={language}
          onClick={() => {
            pane.go({ kind: "table", table });
          }}
        >
          {TABLE_FACTS.find(({ id }) => id === table)?.title[language]}
        </Button>
      ))}
    </section>
  );
}
