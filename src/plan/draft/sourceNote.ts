import type { Language } from "../../content/Language";
import type { SourceRef } from "../../content/Source";
import { sourceOf } from "../../content/sources";

/**
 * A source as it is named in running text, where it stands in brackets: "HTA, kap. 3 pkt. 3.3", "Lai, 2013"; "" for what is
 * our own.
 */
export function sourceNote({ id, place }: SourceRef, language: Language): string {
  if (id === "own") return "";
  return [withoutBrackets(sourceOf(id).name[language]), place].filter(Boolean).join(", ");
}

/** "Hovedtariffavtalen (HTA)" becomes "HTA", and "Lai (2013)" becomes "Lai, 2013". */
function withoutBrackets(name: string): string {
  return name.replace(/^.* \((\p{Lu}{2,})\)$/u, "$1").replace(/ \((.*)\)$/u, ", $1");
}
