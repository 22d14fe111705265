import { knownIds } from "../../plan/stored/Store";
import type { Page } from "../state/Page";
import type { PaneState } from "../state/PaneState";
import { PLACE_KEY, type KeptPlace } from "../work/sessionPlace";
import { placeNow } from "./placeNow";

/** Keeps the page and where the user is on it for as long as the window is open. Where the browser keeps nothing, neither do we. */
export function keepInSession({ opening, page, visits, store }: PaneState): void {
  if (opening !== "done") return;
  const kept: KeptPlace = {
    page: wordless(page),
    place: placeNow(),
    visits: visits.map((visit) => ({ ...visit, page: wordless(visit.page) })),
    parts: knownIds(store),
  };
  try {
    sessionStorage.setItem(PLACE_KEY, JSON.stringify(kept));
  } catch {
    // Private windows and Word's web views may refuse: then the pane opens where the plan says.
  }
}

/** The page without what was searched for. */
function wordless(page: Page): Page {
  if (page.kind === "search") return { kind: page.kind, from: page.from };
  if (page.kind === "leaders") return { ...page, query: undefined };
  return "hits" in page && page.hits.kind === "search"
    ? { ...page, hits: { kind: "search", from: page.hits.from } }
    : page;
}
