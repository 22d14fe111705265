import { SEARCH_STRINGS } from "../../content/strings/searchStrings";
import { Button } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { Language } from "../../content/Language";
import { factsOf } from "../words/factsOf";
import type { SearchPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import type { HitPage, SearchEntry } from "./entries/SearchEntry";
import type { SearchHit } from "./find/findHits";
import { excerpt, hasHit } from "./find/markText";
import { Marked } from "./Marked";
import text from "../look/text.module.css";
import styles from "./hits.module.css";

type Words = (typeof SEARCH_STRINGS)["nb"];

export interface HitRowProps {
  readonly hit: SearchHit;
  readonly language: Language;
  /** Its place among the hits of its group, 0 the first. */
  readonly index: number;
  /** The search as it is. */
  readonly search: SearchPage;
  readonly pane: Pane;
}

/** What was found, with where it stands. Leads there. */
export function HitRow({ hit: { entry, terms }, language, index, search, pane }: HitRowProps) {
  const strings = usePageStrings(SEARCH_STRINGS);
  const place = placeOf(entry, strings);
  const go = goLabel(entry.page, strings);
  return (
    <li className={styles.hit} data-hit={index}>
      <p className={text.caption}>{entry.group === "own" ? place : <Marked text={place} terms={terms} />}</p>
      {entry.title !== "" && (
        <p className={styles.title} lang={language}>
          <Marked text={entry.title} terms={terms} />
        </p>
      )}
      {shownLines(entry, terms).map((line, at) => (
        <p key={at} className={text.body} lang={language}>
          <Marked text={line} terms={terms} />
        </p>
      ))}
      <Button
        size="small"
        appearance="subtle"
        className={styles.go}
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        aria-label={[`${go}: ${place}`, entry.title].filter(Boolean).join(", ")}
        onClick={() => {
          pane.go({ ...entry.page, hits: search });
        }}
      >
        {go}
      </Button>
    </li>
  );
}

/** So many lines of a hit are shown. */
const MOST_LINES = 3;

/** The lines with a hit; the first one where none has. Of long ones what is around the hit. */
function shownLines({ lines }: SearchEntry, terms: ReadonlySet<string>): readonly string[] {
  const hits = lines.filter((line) => hasHit(line, terms));
  return (hits.length > 0 ? hits.slice(0, MOST_LINES) : lines.slice(0, 1)).map((line) => excerpt(line, terms));
}

function placeOf({ step, topic }: SearchEntry, strings: Words): string {
  return [step === null ? "" : strings.step(factsOf(step).number), topic].filter(Boolean).join(" · ");
}

function goLabel(page: HitPage, { go }: Words): string {
  if (page.kind !== "measures") return go[page.kind];
  return page.at === undefined && page.standard === undefined ? go.actionPlan : go.measures;
}
