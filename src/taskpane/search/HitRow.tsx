import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { Button } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { Language } from "../../content/Language";
import { factsOf } from "../words/factsOf";
import type { SearchPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import type { SearchHit } from "./searchGuidance";
import text from "../look/text.module.css";
import styles from "./SearchHits.module.css";

export interface HitRowProps {
  readonly hit: SearchHit;
  readonly words: readonly string[];
  readonly language: Language;
  /** Its place among the hits, 0 the first. */
  readonly index: number;
  /** The search as it is. */
  readonly search: SearchPage;
  readonly pane: Pane;
}

/** An item that was found, with where it stands. Leads there. */
export function HitRow({ hit, words, language, index, search, pane }: HitRowProps) {
  const strings = usePageStrings(SEARCH_STRINGS);
  const { step, topic, item } = hit;
  const place = strings.place(factsOf(step).number, topic.title[language]);
  return (
    <li className={styles.hit} data-hit={index}>
      <p className={text.caption}>
        <Marked text={place} words={words} />
      </p>
      {item.title && (
        <p className={styles.title} lang={language}>
          <Marked text={item.title[language]} words={words} />
        </p>
      )}
      <p className={text.body} lang={language}>
        <Marked text={item.text[language]} words={words} />
      </p>
      <Button
        size="small"
        appearance="subtle"
        className={styles.go}
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        aria-label={`${strings.go}: ${place}`}
        onClick={() => {
          pane.go({ kind: "step", step, at: item.id, hits: search });
        }}
      >
        {strings.go}
      </Button>
    </li>
  );
}

interface MarkedProps {
  readonly text: string;
  /** Those of searchWords: they have no signs that mean something in a pattern. */
  readonly words: readonly string[];
}

/** A text with what was searched for marked. */
function Marked({ text, words }: MarkedProps) {
  const pattern = new RegExp(`(${words.join("|")})`, "iu");
  return <>{text.split(pattern).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>;
}
