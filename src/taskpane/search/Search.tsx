import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { Field, Input } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, useState, useEffect } from "react";
import type { Guidance } from "../../content/Guidance";
import type { Language } from "../../content/Language";
import type { SearchPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { SearchHits } from "./SearchHits";
import { searchGuidance } from "./searchGuidance";
import { searchWords } from "./searchWords";
import text from "../look/text.module.css";

export interface SearchProps {
  readonly guidance: readonly Guidance[];
  readonly language: Language;
  readonly page: SearchPage;
  readonly pane: Pane;
}

const PAUSE_MS = 200;

/** The field to search with, which takes the focus, and what was found. */
export function Search({ guidance, language, page, pane }: SearchProps) {
  const strings = usePageStrings(SEARCH_STRINGS);
  const [typed, setTyped] = useState(page.query ?? "");
  const query = useDebounced(typed, PAUSE_MS).trim();
  const words = useMemo(() => searchWords(query), [query]);
  const hits = useMemo(() => searchGuidance(guidance, words, language), [guidance, words, language]);
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
      <p className={text.body} aria-live="polite">
        {told(strings, query, words.length === 0 ? null : hits.length)}
      </p>
      {hits.length > 0 && <SearchHits key={query} {...{ hits, words, language, pane }} search={{ ...page, query }} />}
    </>
  );
}

/** `count` is null where there is nothing to search for. */
function told(strings: (typeof SEARCH_STRINGS)["nb"], query: string, count: number | null): string {
  if (count === null) return strings.begin;
  return count === 0 ? strings.none(query) : strings.hits(count, query);
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
