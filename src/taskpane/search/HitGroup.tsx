import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Language } from "../../content/Language";
import { useFocusNext } from "../focus/useFocusNext";
import type { SearchPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { HitRow } from "./HitRow";
import type { Found } from "./find/findHits";
import text from "../look/text.module.css";
import styles from "./hits.module.css";

export interface HitGroupProps {
  readonly group: Found["groups"][number];
  readonly language: Language;
  /** The search as it is. */
  readonly search: SearchPage;
  readonly pane: Pane;
}

/** So many hits are shown at first, and so many more at a time. */
const AT_FIRST = 4;
const AT_A_TIME = 20;

/** The hits of one kind, the best first, some at a time. */
export function HitGroup({ group, language, search, pane }: HitGroupProps) {
  const strings = usePageStrings(SEARCH_STRINGS);
  const [shown, setShown] = useState(AT_FIRST);
  const { container, focusNext } = useFocusNext<HTMLOListElement>();
  const heading = useId();
  const { id, hits } = group;
  const name = strings.groups[id];
  const more = Math.min(hits.length - shown, AT_A_TIME);
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h2 id={heading} className={text.section}>
        {strings.group(name, hits.length)}
      </h2>
      <ol className={styles.hits} ref={container}>
        {hits.slice(0, shown).map((hit, index) => (
          <HitRow key={hit.entry.id} {...{ hit, language, search, pane, index }} />
        ))}
      </ol>
      {more > 0 && (
        <div>
          <Button
            size="small"
            aria-label={strings.moreNamed(more, name)}
            onClick={() => {
              setShown(shown + AT_A_TIME);
              focusNext(`[data-hit="${shown}"] button`);
            }}
          >
            {strings.more(more)}
          </Button>
        </div>
      )}
    </section>
  );
}
