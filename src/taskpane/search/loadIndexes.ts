import type { Language } from "../../content/Language";
import type { Plan } from "../../plan/Plan";
import { contentEntries } from "./entries/contentEntries";
import { loadContent } from "./entries/loadContent";
import { ownEntries } from "./entries/ownEntries";
import { indexEntries, type SearchIndex } from "./find/searchIndex";

/** The method's index in each language: it stays the same, and takes longest to make. */
const contents = new Map<Language, SearchIndex>();

/** All that can be searched: what the method has to say, in the plan's language, and what the plan holds. */
export async function loadIndexes(plan: Plan): Promise<readonly SearchIndex[]> {
  const { language } = plan.meta;
  const content = await loadContent();
  const known = contents.get(language) ?? (await indexEntries(contentEntries(content, language)));
  contents.set(language, known);
  return [known, await indexEntries(ownEntries(plan, content))];
}
