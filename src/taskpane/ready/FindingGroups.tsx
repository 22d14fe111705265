import { useId, type ReactNode } from "react";
import { READY_STRINGS } from "../../content/strings/readyStrings";
import { CHECK_GRADES, GRADES, type Finding, type Grade } from "../../plan/checks/Check";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { FindingCard } from "./FindingCard";
import type { Findings } from "./useFindings";
import text from "../look/text.module.css";
import styles from "./ReadyPage.module.css";

export interface FindingGroupsProps {
  readonly findings: Findings;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The findings of a grade. */
export function ofGrade(findings: readonly Finding[], grade: Grade): readonly Finding[] {
  return findings.filter(({ check }) => CHECK_GRADES[check] === grade);
}

/** All findings by how much they weigh, those that are set aside, and whether the plan is ready. */
export function FindingGroups({ findings, state, pane }: FindingGroupsProps) {
  const words = usePageStrings(READY_STRINGS);
  const { open, aside, parts } = findings;
  const [must = 0, should = 0, hint = 0] = GRADES.map((grade) => ofGrade(open, grade).length);
  const card = (isAside: boolean) => (finding: Finding) => (
    <FindingCard key={finding.check} {...{ finding, isAside, parts, state, pane }} />
  );
  return (
    <>
      <p className={text.body} role="status">
        {open.length === 0 ? words.nothingLeft : words.left(must, should, hint)}
      </p>
      {GRADES.map((grade) => (
        <Group key={grade} title={(count) => words.groupCount(words.groups[grade], count)}>
          {ofGrade(open, grade).map(card(false))}
        </Group>
      ))}
      <Group title={words.aside}>{aside.map(card(true))}</Group>
      <End must={must} />
    </>
  );
}

interface GroupProps {
  readonly title: (count: number) => string;
  readonly children: readonly ReactNode[];
}

function Group({ title, children }: GroupProps) {
  const name = useId();
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={name}>
      <h2 id={name} className={text.section}>
        {title(children.length)}
      </h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** Whether anything is left that must be mended. */
function End({ must }: { readonly must: number }) {
  const words = usePageStrings(READY_STRINGS);
  const name = useId();
  return (
    <section aria-labelledby={name} data-end className={styles.end}>
      <h2 id={name} className={text.section} tabIndex={-1}>
        {must === 0 ? words.ready : words.notReady(must)}
      </h2>
      <p className={text.body}>{must === 0 ? words.readyHelp : words.notReadyHelp}</p>
    </section>
  );
}
