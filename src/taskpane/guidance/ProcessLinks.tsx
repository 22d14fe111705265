import { Link } from "@fluentui/react-components";
import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { GuidanceItem } from "../../content/Guidance";
import { itemsOfProcess, PROCESSES } from "../../content/processes";
import type { Language } from "../../content/Language";
import type { StepId } from "../../content/StepId";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ProcessLinks.module.css";

export interface ProcessLinksProps {
  readonly step: StepId;
  readonly items: readonly GuidanceItem[];
  readonly language: Language;
  readonly pane: Pane;
}

/** The ways from items to the processes that they are parts of, and back again. Nothing where they are of none. */
export function ProcessLinks({ step, items, language, pane }: ProcessLinksProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  const links = PROCESSES.flatMap((process) => {
    const parts = itemsOfProcess(process);
    const first = items.find(({ id }) => parts.includes(id));
    return first === undefined ? [] : [{ process, at: first.id }];
  });
  if (links.length === 0) return null;
  return (
    <p className={styles.links}>
      {links.map(({ process, at }) => (
        <Link
          key={process.id}
          onClick={() => {
            pane.go({ kind: "process", process: process.id, from: { kind: "step", step, at } });
          }}
        >
          {words.partOf(process.title[language])}
        </Link>
      ))}
    </p>
  );
}
