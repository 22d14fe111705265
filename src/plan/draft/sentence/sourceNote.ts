import type { Language } from "../../../content/Language";
import type { SourceId, SourceRef } from "../../../content/Source";
import { sourceOf } from "../../../content/sources";
import { lowerFirst } from "./lowerFirst";

/** Laws and agreements, which a text refers to by "jf.". */
const LAWS: readonly SourceId[] = ["hta", "ha", "aml", "hms"];

/**
 * A source as it is named in running text: "HTA 2026–2028 kap. 3 pkt. 3.3", "Lai, 2013", "arbeidsmiljøloven § 14-3"; "" for
 * what is our own. `hta` is the period of the tariff agreement, "" while not set.
 */
export function sourceNote({ id, place = "" }: SourceRef, language: Language, hta = ""): string {
  if (id === "own") return "";
  const { name, inText } = sourceOf(id);
  const short = inText?.[language] ?? withoutBrackets(name[language]);
  const dated = id === "hta" && hta !== "" ? `${short} ${hta}` : short;
  return [dated, place].filter(Boolean).join(LAWS.includes(id) ? " " : ", ");
}

/**
 * "Setning. Setning til." becomes "Setning. Setning til (Lai, 2013)." or "Setning. Setning til, jf. HTA kap. 3 pkt. 3.3."; a
 * source that the text names already, or whose place in it the text names, is not named again.
 */
export function withSources(text: string, sources: readonly SourceRef[], language: Language, hta = ""): string {
  const named = sources.filter((source) => !text.includes(source.place ?? sourceNote(source, language, hta)));
  const note = (source: SourceRef): string => sourceNote(source, language, hta);
  const laws = notes(named, true, note);
  const others = notes(named, false, note);
  const brackets = others.length === 0 ? "" : ` (${others.join("; ")})`;
  const reference = laws.length === 0 ? "" : `, jf. ${laws.map(lowerFirst).join(" og ")}`;
  return text.replace(/[.:]?$/u, (end) => brackets + reference + end);
}

function notes(sources: readonly SourceRef[], isLaw: boolean, note: (source: SourceRef) => string): readonly string[] {
  const kind = sources.filter(({ id }) => id !== "own" && LAWS.includes(id) === isLaw);
  return [...new Set(kind.map(note))];
}

/** "Hovedtariffavtalen (HTA)" becomes "HTA", and "Lai (2013)" becomes "Lai, 2013". */
function withoutBrackets(name: string): string {
  return name.replace(/^.* \((\p{Lu}{2,})\)$/u, "$1").replace(/ \((.*)\)$/u, ", $1");
}
