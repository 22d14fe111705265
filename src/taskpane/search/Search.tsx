import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { Field, Input } from "@fluentui/react-components";
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../content/Language";
import type { SearchPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { findHits } from "./find/findHits";
import type { SearchIndex } from "./find/searchIndex";
import { HitGroup } from "./HitGroup";
import { FoundNote } from "./FoundNote";

export interface SearchProps {
  readonly indexes: readonly SearchIndex[];
  readonly language: Language;
  readonly page: SearchPage;
  readonly pane: Pane;
}

/** The field to search with, which takes the focus, and what was found. */
export function Search({ indexes, language, page, pane }: SearchProps) {
  const strings = usePageStrings(SEARCH_STRINGS);
  const [typed, setTyped] = useState(page.query ?? "");
  const query = useDeferredValue(typed).trim();
  const found = useMemo(() => findHits(query, indexes), [query, indexes]);
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
      <FoundNote query={query} found={found} />
      {found?.groups.map((group) => (
        <HitGroup key={`${group.id} ${query}`} {...{ group, language, pane }} search={{ ...page, query }} />
      ))}
    </>
  );
}
