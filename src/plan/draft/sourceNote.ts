import type { Language } from "../../content/Language";
import type { SourceId, SourceRef } from "../../content/Source";
import { sourceOf } from "../../content/sources";
import { lowerFirst } from "./lowerFirst";

/** Laws and agreements, which a text refers to by "jf.". */
const LAWS: readonly SourceId[] = ["hta", "ha", "aml", "hms"];

/** A source as it is named in running text: "HTA kap. 3 pkt. 3.3", "Lai, 2013"; "" for what is our own. */
export function sourceNote({ id, place }: SourceRef, language: Language): string {
  if (id === "own") return "";
  const { name, inText } = sourceOf(id);
  const words = [inText?.[language] ?? withoutBrackets(name[language]), place].filter(Boolean);
  return words.join(LAWS.includes(id) ? " " : ", ");
}

/**
 * "Setning. Setning til." becomes "Setning. Setning til (Lai, 2013)." or "Setning. Setning til, jf. HTA kap. 3 pkt. 3.3."; a
 * source that the text names already, or whose place in it the text names, is not named again.
 */
export function withSources(text: string, sources: readonly SourceRef[], language: Language): string {
  const named = sources.filter((source) => !text.includes(source.place ?? sourceNote(source, language)));
  const laws = notes(named, true, language);
  const others = notes(named, false, language);
  const brackets = others.length === 0 ? "" : ` (${others.join("; ")})`;
  const reference = laws.length === 0 ? "" : `, jf. ${laws.map(lowerFirst).join(" og ")}`;
  return text.replace(/[.:]?$/u, (end) => brackets + reference + end);
}

function notes(sources: readonly SourceRef[], isLaw: boolean, language: Language): readonly string[] {
  const kind = sources.filter(({ id }) => id !== "own" && LAWS.includes(id) === isLaw);
  return [...new Set(kind.map((source) => sourceNote(source, language)))];
}

/** "Hovedtariffavtalen (HTA)" becomes "HTA", and "Lai (2013)" becomes "Lai, 2013". */
function withoutBrackets(name: string): string {
  return name.replace(/^.* \((\p{Lu}{2,})\)$/u, "$1").replace(/ \((.*)\)$/u, ", $1");
}
