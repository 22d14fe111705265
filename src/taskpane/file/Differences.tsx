import { FILE_STRINGS } from "../../content/strings/fileStrings";
import type { PlanDifference } from "../../plan/fill/comparePlans";
import type { Plan } from "../../plan/Plan";
import { AnswerText } from "../field/AnswerText";
import { nameInPart } from "../field/fieldName";
import type { Naming } from "../field/Naming";
import { partName } from "../field/partName";
import type { ShownAnswer } from "../field/showAnswer";
import { showField } from "../field/showField";
import { useFieldWords } from "../field/useFieldWords";
import { Disclosure } from "../frame/Disclosure";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./Differences.module.css";

export interface DifferencesProps {
  readonly differences: readonly PlanDifference[];
  readonly before: Plan;
  readonly after: Plan;
}

/** What differs between two plans: how much, and by part what it is. */
export function Differences({ differences, before, after }: DifferencesProps) {
  const strings = useAllStrings();
  const file = usePageStrings(FILE_STRINGS);
  const parts = [...new Set(differences.map(({ part }) => part))];
  return (
    <div className={styles.groups}>
      <p className={styles.count} role="status">
        {file.changes(differences.length)}
      </p>
      {parts.map((part) => {
        const own = differences.filter((each) => each.part === part);
        const title = partName(part, strings, after.meta.language);
        return (
          <Disclosure key={part} level={3} title={title} caption={String(own.length)} openAtFirst={false}>
            <Group differences={own} before={before} after={after} />
          </Disclosure>
        );
      })}
    </div>
  );
}

function Group({ differences, before, after }: DifferencesProps) {
  const strings = useAllStrings();
  const file = usePageStrings(FILE_STRINGS);
  const words = useFieldWords(differences);
  if (words === null) return null;
  const was: Naming = { words, strings, plan: before };
  const will: Naming = { words, strings, plan: after };
  return (
    <ul className={styles.list}>
      {differences.map((each) => (
        <li key={each.field} className={styles.field}>
          <p className={styles.name} lang={after.meta.language}>
            {nameInPart(each, each.after === undefined ? was : will)}
          </p>
          <Version label={file.before} shown={showField(each, each.before, was)} naming={was} />
          <Version label={file.after} shown={showField(each, each.after, will)} naming={will} />
        </li>
      ))}
    </ul>
  );
}

interface VersionProps {
  readonly label: string;
  readonly shown: ShownAnswer;
  readonly naming: Naming;
}

function Version({ label, shown, naming }: VersionProps) {
  return (
    <div className={styles.version}>
      <p className={styles.label}>{label}</p>
      <AnswerText shown={shown} language={naming.plan.meta.language} />
    </div>
  );
}
