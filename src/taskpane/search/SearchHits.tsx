import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../content/Language";
import { useFocusNext } from "../focus/useFocusNext";
import type { SearchPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { HitRow } from "./HitRow";
import type { SearchHit } from "./searchGuidance";
import styles from "./SearchHits.module.css";

export interface SearchHitsProps {
  readonly hits: readonly SearchHit[];
  readonly words: readonly string[];
  readonly language: Language;
  /** The search as it is. */
  readonly search: SearchPage;
  readonly pane: Pane;
}

/** So many hits are shown at a time. */
const AT_A_TIME = 20;

/** What was found, the best first, some at a time. */
export function SearchHits({ hits, words, language, search, pane }: SearchHitsProps) {
  const strings = usePageStrings(SEARCH_STRINGS);
  const [shown, setShown] = useState(AT_A_TIME);
  const { container, focusNext } = useFocusNext<HTMLOListElement>();
  const left = hits.length - shown;
  return (
    <>
      <ol className={styles.hits} ref={container}>
        {hits.slice(0, shown).map((hit, index) => (
          <HitRow key={hit.item.id} {...{ hit, words, language, search, pane, index }} />
        ))}
      </ol>
      {left > 0 && (
        <div>
          <Button
            onClick={() => {
              setShown(shown + AT_A_TIME);
              focusNext(`[data-hit="${shown}"] button`);
            }}
          >
            {strings.more(Math.min(left, AT_A_TIME))}
          </Button>
        </div>
      )}
    </>
  );
}
