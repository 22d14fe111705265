import { useMemo } from "react";
import { alikeLinks } from "../../plan/thread/alikeLinks";
import { type Thread, threadOf } from "../../plan/thread/overview";
import { threadPieces } from "../../plan/thread/threadPieces";
import { useFocusAt } from "../focus/useFocusAt";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import type { ThreadPage as OfPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { AlikeQuestions } from "./AlikeQuestions";
import { EmptyThread } from "./EmptyThread";
import { ThreadInWord } from "./ThreadInWord";
import { ThreadList } from "./ThreadList";
import { optionsOf } from "./ThreadTools";
import { useThreadEdits } from "./useThreadEdits";
import styles from "./ThreadPage.module.css";

export interface ThreadPageProps {
  readonly page: OfPage;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The red thread (den røde tråden): which needs come from which goals, which measures meet them, and what is missing. */
export function ThreadPage({ page, state, pane }: ThreadPageProps) {
  const { thread: words, step } = useAllStrings();
  const { plan } = state;
  const { at = null } = page;
  const thread = useMemo(() => threadOf(plan), [plan]);
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  return (
    <PageFrame
      title={words.title}
      back={back}
      takesFocus={state.navigated && at === null}
      dock={<Dock state={state} pane={pane} pieces={threadPieces(plan)} />}
    >
      <ReadOnlyBar state={state} />
      {isEmpty(thread) ? <EmptyThread pane={pane} /> : <Content thread={thread} at={at} state={state} pane={pane} />}
      <ThreadInWord state={state} pane={pane} />
    </PageFrame>
  );
}

function isEmpty({ goals, needs, measures, indicators }: Thread): boolean {
  return goals.length + needs.length + measures.length + indicators.length === 0;
}

interface ContentProps extends Omit<ThreadPageProps, "page"> {
  readonly thread: Thread;
  readonly at: string | null;
}

function Content({ thread, at, state, pane }: ContentProps) {
  const { plan } = state;
  const { container, edits } = useThreadEdits(pane);
  const links = useMemo(() => alikeLinks(plan), [plan]);
  const options = useMemo(() => optionsOf(thread), [thread]);
  const needTables = useMemo(
    () => new Map(thread.needs.map(({ target }) => [target.nr, target.table] as const)),
    [thread],
  );
  useFocusAt(at);
  const tools = { state, pane, edits, options, needTables };
  return (
    <div className={styles.content} ref={container}>
      {links.length > 0 && <AlikeQuestions links={links} tools={tools} />}
      <ThreadList thread={thread} isWhole={at !== null} tools={tools} />
    </div>
  );
}
