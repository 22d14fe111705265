import { useEffect, useState } from "react";
import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { Found } from "./find/findHits";
import text from "../look/text.module.css";

export interface FoundNoteProps {
  readonly query: string;
  /** Null where there is nothing to search for. */
  readonly found: Found | null;
}

/** What was found is said to screen readers when nothing has been typed for so long. */
const PAUSE_MS = 300;

/** Says what a search has come to. */
export function FoundNote({ query, found }: FoundNoteProps) {
  const outcome = told(usePageStrings(SEARCH_STRINGS), query, found);
  const announced = useDebounced(outcome, PAUSE_MS);
  return (
    <>
      <p className={text.body} aria-hidden>
        {outcome}
      </p>
      <p className={text.hidden} aria-live="polite">
        {announced}
      </p>
    </>
  );
}

function told(strings: (typeof SEARCH_STRINGS)["nb"], query: string, found: Found | null): string {
  if (found === null) return strings.begin;
  const count = found.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (count === 0) return strings.none(query);
  if (!found.all) return strings.some(query, count);
  return found.corrected === null ? strings.hits(count, query) : strings.corrected(query, found.corrected, count);
}

/** The value as it was last when it had stood for so many milliseconds. */
function useDebounced<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  return settled;
}
