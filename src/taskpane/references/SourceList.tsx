import { REFERENCES_STRINGS } from "../../content/strings/referencesStrings";
import { Link } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { SourceLibrary } from "../../content/SourceLibrary";
import type { SourceUse, UsedSource } from "../../plan/draft/usedSources";
import { factsOf } from "../words/factsOf";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import type { References } from "../drafts/loadListReferences";
import text from "../look/text.module.css";
import styles from "./SourceList.module.css";

export interface SourceListProps {
  readonly references: References;
  readonly language: Language;
}

/** The sources as they stand in the list, with what builds on each. */
export function SourceList({ references: { sources, library }, language }: SourceListProps) {
  const references = usePageStrings(REFERENCES_STRINGS);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className={text.section}>
        {references.listTitle}
      </h2>
      <ul className={styles.list}>
        {sources.map((used) => (
          <SourceItem key={used.source.id} {...{ used, library, language }} />
        ))}
      </ul>
    </section>
  );
}

interface SourceItemProps {
  readonly used: UsedSource;
  readonly library: SourceLibrary;
  readonly language: Language;
}

function SourceItem({ used: { source, uses }, library, language }: SourceItemProps) {
  const { app } = useStrings();
  const references = usePageStrings(REFERENCES_STRINGS);
  const why = uses.map((use) => tellUse(use, library, references, language));
  return (
    <li className={styles.source}>
      <p className={text.body} lang={language}>
        {source.reference[language]}
      </p>
      {source.url !== null && (
        <Link href={source.url} target="_blank" rel="noreferrer" className={styles.link}>
          {new URL(source.url).hostname}
          <span className={text.hidden}> ({app.newWindow})</span>
        </Link>
      )}
      <p className={text.caption}>{why.join(" · ")}</p>
    </li>
  );
}

function tellUse(
  use: SourceUse,
  { choices, tables }: SourceLibrary,
  { uses }: (typeof REFERENCES_STRINGS)["nb"],
  language: Language,
): string {
  switch (use.kind) {
    case "template":
      return uses.template;
    case "choice":
      return uses.choice(choices.find(({ id }) => id === use.choice)?.heading[language] ?? "");
    case "guidance":
      return uses.guidance(factsOf(use.step).number);
    case "table":
      return uses.table(tables.find(({ id }) => id === use.table)?.title[language] ?? "");
  }
}
