import type { Language } from "../../content/Language";
import type { SourceRef } from "../../content/Source";
import { sourceOf } from "../../content/sources";

/**
 * A source as it is named in running text, where it stands in brackets: "HTA, kap. 3 pkt. 3.3", "Lai, 2013"; "" for what is
 * our own.
 */
export function sourceNote({ id, place }: SourceRef, language: Language): string {
  if (id === "own") return "";
  const { name, inText } = sourceOf(id);
  return [inText?.[language] ?? withoutBrackets(name[language]), place].filter(Boolean).join(", ");
}

/**
 * "Setning. Setning til." becomes "Setning. Setning til (Kilde)."; a source that the text names already, or whose place in
 * it the text names, is not named again.
 */
export function withSources(text: string, sources: readonly SourceRef[], language: Language): string {
  const named = sources.map((source) => ({ note: sourceNote(source, language), place: source.place }));
  const notes = new Set(named.filter(({ note, place }) => !text.includes(place ?? note)).map(({ note }) => note));
  if (notes.size === 0) return text;
  const brackets = ` (${[...notes].join("; ")})`;
  return text.replace(/[.:]?$/u, (end) => brackets + end);
}

/** "Hovedtariffavtalen (HTA)" becomes "HTA", and "Lai (2013)" becomes "Lai, 2013". */
function withoutBrackets(name: string): string {
  return name.replace(/^.* \((\p{Lu}{2,})\)$/u, "$1").replace(/ \((.*)\)$/u, ", $1");
}
