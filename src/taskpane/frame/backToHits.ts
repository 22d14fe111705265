import type { Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { AllStrings } from "../words/useAllStrings";
import type { PageFrameProps } from "./PageFrame";

type Back = NonNullable<PageFrameProps["back"]>;

/** The way back to the search, what is left to do, or the tables that a page was found by; else the page's own. */
export function backToHits(page: Page, pane: Pane, { step }: AllStrings, back: Back): Back {
  const hits = "hits" in page ? page.hits : undefined;
  if (hits === undefined) return back;
  const labels = {
    search: step.backToHits,
    ready: step.backToReady,
    tables: hits.kind === "tables" && hits.query !== undefined ? step.backToHits : step.backToTables,
    table: step.backToTable,
  };
  return {
    label: labels[hits.kind],
    onClick: () => {
      pane.go(hits);
    },
  };
}
