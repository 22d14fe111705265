import { REFERENCES_STRINGS } from "../../content/strings/referencesStrings";
import { Link } from "@fluentui/react-components";
import { referenceOf } from "../../content/sources";
import type { SourceLibrary } from "../../content/SourceLibrary";
import type { SourceUse, UsedSource } from "../../plan/draft/usedSources";
import { factsOf } from "../words/factsOf";
import type { PlanMeta } from "../../plan/Plan";
import { tellHta } from "../words/tellHta";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { References } from "../drafts/loadListReferences";
import text from "../look/text.module.css";
import styles from "./SourceList.module.css";

export interface SourceListProps {
  readonly references: References;
  readonly meta: Pick<PlanMeta, "language" | "hta">;
}

/** The sources as they stand in the list, with what builds on each. */
export function SourceList({ references: { sources, library }, meta }: SourceListProps) {
  const references = usePageStrings(REFERENCES_STRINGS);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className={text.section}>
        {references.listTitle}
      </h2>
      <ul className={styles.list}>
        {sources.map((used) => (
          <SourceItem key={used.source.id} {...{ used, library, meta }} />
        ))}
      </ul>
    </section>
  );
}

interface SourceItemProps {
  readonly used: UsedSource;
  readonly library: SourceLibrary;
  readonly meta: SourceListProps["meta"];
}

function SourceItem({ used: { source, uses }, library, meta }: SourceItemProps) {
  const strings = useAllStrings();
  const { language, hta } = meta;
  const references = usePageStrings(REFERENCES_STRINGS);
  const why = uses.map((use) => tellUse(use, library, references, language));
  return (
    <li className={styles.source}>
      <p className={text.body} lang={language}>
        {referenceOf(source, language, hta)}
      </p>
      {source.url !== null && (
        <Link href={source.url} target="_blank" rel="noreferrer" className={styles.link}>
          {new URL(source.url).hostname}
          <span className={text.hidden}> ({strings.links.newWindow})</span>
        </Link>
      )}
      <p className={text.caption}>{why.join(" · ")}</p>
      {source.id === "hta" && (
        <p className={text.caption}>{[strings.hta.check, tellHta(hta, strings) ?? ""].join(" ").trim()}</p>
      )}
    </li>
  );
}

function tellUse(
  use: SourceUse,
  { choices, tables }: SourceLibrary,
  { uses }: (typeof REFERENCES_STRINGS)["nb"],
  language: PlanMeta["language"],
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
    case "agenda":
      return uses.agenda;
  }
}
