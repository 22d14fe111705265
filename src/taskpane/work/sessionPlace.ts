import { knownIds, type Store } from "../../plan/stored/Store";
import type { Page } from "../state/Page";
import type { Place } from "../state/Place";
import type { Visit } from "../state/visits";

/** What the pane is opened with again after a reload. No word of the user's is in it. */
export interface SessionPlace {
  readonly page: Page;
  readonly place: Place;
  readonly visits: readonly Visit[];
}

/** What stands in the session's storage. */
export interface KeptPlace extends SessionPlace {
  /** Ids of the plan's parts in the document: another document has others. */
  readonly parts: readonly string[];
}

/** Where it stands, with the version of what stands there: another is not read. */
export const PLACE_KEY = "planhjelp.place.1";

/** What was kept of this document, once: a page that cannot be shown is not come back to. Null where nothing was. */
export function takeFromSession(store: Store): SessionPlace | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE_KEY) ?? "null");
    sessionStorage.removeItem(PLACE_KEY);
    return isKept(kept) && isSameDocument(kept.parts, knownIds(store)) ? kept : null;
  } catch {
    return null;
  }
}

function isSameDocument(kept: readonly string[], now: readonly string[]): boolean {
  return kept.length === now.length ? kept.every((id) => now.includes(id)) : kept.some((id) => now.includes(id));
}

/** Only we write there: it is enough to see that it is whole. */
function isKept(value: unknown): value is KeptPlace {
  return (
    typeof value === "object" && value !== null && ["page", "place", "visits", "parts"].every((key) => key in value)
  );
}
