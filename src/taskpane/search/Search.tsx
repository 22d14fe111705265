import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { Field, Input } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../content/Language";
import type { SearchPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { findHits, type Found } from "./find/findHits";
import type { SearchIndex } from "./find/searchIndex";
import { HitGroup } from "./HitGroup";
import text from "../look/text.module.css";

export interface SearchProps {
  readonly indexes: readonly SearchIndex[];
  readonly language: Language;
  readonly page: SearchPage;
  readonly pane: Pane;
}

/** What was found is said to screen readers when nothing has been typed for so long. */
const PAUSE_MS = 300;

/** The field to search with, which takes the focus, and what was found. */
export function Search({ indexes, language, page, pane }: SearchProps) {
  const strings = usePageStrings(SEARCH_STRINGS);
  const [typed, setTyped] = useState(page.query ?? "");
  const query = useDeferredValue(typed).trim();
  const found = useMemo(() => findHits(query, indexes), [query, indexes]);
  const outcome = told(strings, query, found);
  const announced = useDebounced(outcome, PAUSE_MS);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <>
      <Field label={strings.field}>
        <Input
          type="search"
          input={{ ref: field }}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <p className={text.body} aria-hidden>
        {outcome}
      </p>
      <p className={text.hidden} aria-live="polite">
        {announced}
      </p>
      {found?.groups.map((group) => (
        <HitGroup key={`${group.id} ${query}`} {...{ group, language, pane }} search={{ ...page, query }} />
      ))}
    </>
  );
}

/** `found` is null where there is nothing to search for. */
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
