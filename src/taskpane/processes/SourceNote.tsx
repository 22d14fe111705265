import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { Language } from "../../content/Language";
import { PROCESS_SOURCE } from "../../content/processIds";
import { sourceOf } from "../../content/sources";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";

/** Where the processes come from, and what of them is our own. */
export function SourceNote({ language }: { readonly language: Language }) {
  const words = usePageStrings(PROCESSES_STRINGS);
  return (
    <p className={text.caption}>
      {words.source(sourceOf(PROCESS_SOURCE).name[language])} {words.ownTimes}
    </p>
  );
}
