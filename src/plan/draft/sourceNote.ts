import type { Language } from "../../content/Language";
import type { SourceRef } from "../../content/Source";
import { sourceOf } from "../../content/sources";

/** A source as it is named in running text: "HTA, kap. 3 pkt. 3.3"; "" for what is our own. */
export function sourceNote({ id, place }: SourceRef, language: Language): string {
  if (id === "own") return "";
  return [sourceOf(id).name[language], place].filter(Boolean).join(", ");
}
