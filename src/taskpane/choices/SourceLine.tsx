import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { Language } from "../../content/Language";
import type { SourceRef } from "../../content/Source";
import { sourceOf } from "../../content/sources";
import text from "../look/text.module.css";

/** "Kilde: Hovedtariffavtalen (HTA), kap. 3 pkt. 3.3". */
export function SourceLine({ source, language }: { readonly source: SourceRef; readonly language: Language }) {
  const choices = usePageStrings(CHOICES_STRINGS);
  const name = [sourceOf(source.id).name[language], source.place].filter(Boolean).join(", ");
  return (
    <p className={text.caption}>
      {choices.source} <span lang={language}>{name}</span>
    </p>
  );
}
