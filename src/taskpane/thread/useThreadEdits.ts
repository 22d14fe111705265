import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import type { TableId } from "../../content/tables/tableIds";
import { link } from "../../plan/thread/editLinks";
import { acceptLink, type AlikeLink, linkToNew, type Unlinked } from "../../plan/thread/alikeLinks";
import { refuseLink } from "../../plan/thread/refusedLinks";
import type { Plan } from "../../plan/Plan";
import { useFocusNext, type FocusNext } from "../focus/useFocusNext";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";

/** What the page changes in the plan. Each is told with the offer to take it back. */
export interface ThreadEdits {
  /** A measure meets a need, by their numbers. `moved` is what the focus follows. */
  readonly linkMeasure: (nr: string, need: string, moved: string) => void;
  /** A row of a table comes from a goal, by their numbers. */
  readonly linkRow: (table: TableId, nr: string, goal: string, moved: string) => void;
  /** A new need or goal is made of its words, which it is linked to. */
  readonly make: (unlinked: Unlinked) => void;
  readonly accept: (link: AlikeLink) => void;
  readonly refuse: (link: AlikeLink) => void;
}

/** The edits, and the element that the focus stays in. */
export function useThreadEdits(
  pane: Pane,
): Pick<FocusNext<HTMLDivElement>, "container"> & { readonly edits: ThreadEdits } {
  const words = usePageStrings(THREAD_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLDivElement>();
  const tell = (title: string, selector: string, change: (plan: Plan) => Plan): void => {
    pane.replace({ kind: "told", title }, change);
    focusNext(selector);
  };
  const item = (nr: string): string => `[data-at="${nr}"] button`;
  const question = "[data-question]";
  const edits: ThreadEdits = {
    linkMeasure: (nr, need, moved) => {
      tell(words.linked(nr, need), item(moved), (plan) => link(plan, { kind: "measure", nr }, need));
    },
    linkRow: (table, nr, goal, moved) => {
      tell(words.linked(nr, goal), item(moved), (plan) => link(plan, { kind: "row", table, nr }, goal));
    },
    make: (unlinked) => {
      tell(words.made(unlinked.nr), item(unlinked.nr), (plan) => linkToNew(plan, unlinked));
    },
    accept: (alike) => {
      tell(words.linked(alike.nr, alike.target.nr), question, (plan) => acceptLink(plan, alike));
    },
    refuse: ({ nr, target }) => {
      tell(words.refused(nr, target.nr), question, (plan) => refuseLink(plan, nr));
    },
  };
  return { container, edits };
}
