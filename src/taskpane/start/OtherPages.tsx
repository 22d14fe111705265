import type { Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { WAY_PAGES, type Way } from "./guide/readGuide";
import { PageRow } from "./rows/PageRow";
import row from "./rows/row.module.css";

export interface OtherPagesProps {
  /** What the user has come for. */
  readonly way: Way;
  /** Only the page that this leads to, which comes first; else all others. */
  readonly isFirst?: boolean;
  readonly pane: Pane;
}

/** The ways to what belongs to no step. */
export function OtherPages({ way, isFirst = false, pane }: OtherPagesProps) {
  const { search, leaders, processes, example, thread, tables, figures, choices, ready, decision, file } = useStrings();
  const link = (name: string, page: Page, help?: string) =>
    (page.kind === WAY_PAGES[way]?.kind) === isFirst && (
      <PageRow name={name} page={page} pane={pane}>
        {help && <span className={row.count}>{help}</span>}
      </PageRow>
    );
  return (
    <>
      {link(search.title, { kind: "search", from: null }, search.rowHelp)}
      {link(leaders.title, { kind: "leaders" })}
      {link(processes.title, { kind: "processes" })}
      {link(tables.open, { kind: "tables" })}
      {link(thread.title, { kind: "thread" })}
      {link(figures.title, { kind: "figures" })}
      {link(example.open, { kind: "example", at: "s1", from: null })}
      {link(choices.title, { kind: "choices", from: null })}
      {link(ready.title, { kind: "ready" })}
      {link(decision.title, { kind: "decision" })}
      {link(file.open, { kind: "file" })}
    </>
  );
}
