import { useMemo } from "react";
import type { Language } from "../../content/Language";
import { loadAllGuidance } from "../../content/loadAllGuidance";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import type { SearchEntry } from "../search/entries/SearchEntry";
import { findHits } from "../search/find/findHits";
import { indexEntries, type SearchIndex } from "../search/find/searchIndex";
import { FoundNote } from "../search/FoundNote";
import { leaderQuestions, type LeaderQuestion } from "./leaderQuestions";
import type { QuestionsProps } from "./QuestionsProps";
import { ShownQuestions } from "./ShownQuestions";

/** Makes the questions ready to be searched; the same function from one render to the next. */
async function load(language: Language): Promise<SearchIndex> {
  return indexEntries(leaderQuestions(await loadAllGuidance()).map((question) => entryOf(question, language)));
}

function entryOf({ step, topic, item }: LeaderQuestion, language: Language): SearchEntry {
  return {
    ...{ id: item.id, step, group: "guidance", topic: topic.title[language], title: "" },
    lines: [item.text[language]],
    page: { kind: "step", step, at: item.id },
  };
}

/** The questions in which what is searched for was found, in their own order. */
export function FoundQuestions({ query, ...props }: QuestionsProps & { readonly query: string }) {
  const loaded = useLoaded(load, props.plan.meta.language);
  const index = loaded.kind === "loaded" ? loaded.value : null;
  const found = useMemo(() => index && findHits(query, [index]), [query, index]);
  if (loaded.kind === "failed") return <LoadFailed onRetry={loaded.retry} />;
  if (index === null) return null;
  const ids = found?.groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id)) ?? [];
  return (
    <>
      <FoundNote query={query} found={found} />
      <ShownQuestions {...props} found={new Set(ids)} />
    </>
  );
}
