import type { Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { AllStrings } from "../words/useAllStrings";
import type { PageFrameProps } from "./PageFrame";

type Back = NonNullable<PageFrameProps["back"]>;

/** The way back to the search, or to what is left to do, that a page was found by; else the page's own. */
export function backToHits(page: Page, pane: Pane, { step }: AllStrings, back: Back): Back {
  const hits = "hits" in page ? page.hits : undefined;
  if (hits === undefined) return back;
  return {
    label: hits.kind === "ready" ? step.backToReady : step.backToHits,
    onClick: () => {
      pane.go(hits);
    },
  };
}
