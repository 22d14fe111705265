import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { Link } from "@fluentui/react-components";
import { AUDIENCES, type Audience } from "../../content/Guidance";
import type { Language } from "../../content/Language";
import type { SourceRef } from "../../content/Source";
import { sourceOf } from "../../content/sources";
import { joinList } from "../../plan/draft/sentence/joinList";
import { lowerFirst } from "../../plan/draft/sentence/lowerFirst";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";

export interface ItemSourceProps {
  readonly source: SourceRef;
  readonly audience: readonly Audience[];
  readonly language: Language;
}

/** Where an item comes from, and whom it is for where it is not for everyone. */
export function ItemSource({ source, audience, language }: ItemSourceProps) {
  const { links } = useAllStrings();
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  const { name, url } = sourceOf(source.id);
  const place = source.place === undefined ? "" : `, ${source.place}`;
  const names = AUDIENCES.filter((id) => audience.includes(id)).map((id) => lowerFirst(guidance.audiences[id]));
  return (
    <p className={text.caption}>
      {url === null ? (
        <span lang={language}>{name[language] + place}</span>
      ) : (
        <Link href={url} target="_blank" rel="noreferrer">
          {name[language] + place}
          <span className={text.hidden}> ({links.newWindow})</span>
        </Link>
      )}
      {names.length < AUDIENCES.length && ` · ${guidance.forAudiences(joinList(names, language))}`}
    </p>
  );
}
