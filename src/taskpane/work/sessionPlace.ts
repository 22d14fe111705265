import { knownIds, type Store } from "../../plan/stored/Store";
import { placeNow } from "../focus/placeNow";
import type { Page } from "../state/Page";
import type { PaneState } from "../state/PaneState";
import type { Place } from "../state/Place";
import type { Visit } from "../state/visits";

/** What the pane is opened with again after a reload. No word of the user's is in it. */
export interface SessionPlace {
  readonly page: Page;
  readonly place: Place;
  readonly visits: readonly Visit[];
}

interface Kept extends SessionPlace {
  /** Ids of the plan's parts in the document: another document has others. */
  readonly parts: readonly string[];
}

/** With the version of what stands there: another is not read. */
const KEY = "planhjelp.place.1";

/** Keeps the page and where the user is on it for as long as the window is open. Where the browser keeps nothing, neither do we. */
export function keepInSession({ opening, page, visits, store }: PaneState): void {
  if (opening !== "done") return;
  const kept: Kept = {
    page: wordless(page),
    place: placeNow(),
    visits: visits.map((visit) => ({ ...visit, page: wordless(visit.page) })),
    parts: knownIds(store),
  };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Private windows and Word's web views may refuse: then the pane opens where the plan says.
  }
}

/** What was kept of this document, once: a page that cannot be shown is not come back to. Null where nothing was. */
export function takeFromSession(store: Store): SessionPlace | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    sessionStorage.removeItem(KEY);
    return isKept(kept) && isSameDocument(kept.parts, knownIds(store)) ? kept : null;
  } catch {
    return null;
  }
}

/** The page without what was searched for. */
function wordless(page: Page): Page {
  if (page.kind === "search") return { kind: page.kind, from: page.from };
  return "hits" in page && page.hits.kind === "search"
    ? { ...page, hits: { kind: "search", from: page.hits.from } }
    : page;
}

function isSameDocument(kept: readonly string[], now: readonly string[]): boolean {
  return kept.length === now.length ? kept.every((id) => now.includes(id)) : kept.some((id) => now.includes(id));
}

/** Only we write there: it is enough to see that it is whole. */
function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" && value !== null && ["page", "place", "visits", "parts"].every((key) => key in value)
  );
}
