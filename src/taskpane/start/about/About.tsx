import { Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { keep, readKept } from "../../../actions/document/kept";
import news from "../../../content/news.json";
import { ABOUT_STRINGS } from "../../../content/strings/aboutStrings";
import { VERSION } from "../../../content/version";
import { Disclosure } from "../../frame/Disclosure";
import text from "../../look/text.module.css";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import { HELP_PAGES } from "./helpPages";

/** The version that the user was last shown the news of. */
export const VERSION_NAME = "planhjelp.version.1";

/**
 * The version, what is new in it, and the notices. It stands open once where the user has had another version before; a newcomer
 * is told nothing.
 */
export function About() {
  const words = usePageStrings(ABOUT_STRINGS);
  const { language } = useStrings();
  const [latest] = news.versions;
  const [isNew] = useState(hadAnother);
  useEffect(() => {
    keep(VERSION_NAME, VERSION);
  }, []);
  return (
    <Disclosure framed title={words.title} caption={words.version(VERSION)} openAtFirst={isNew}>
      <h3 className={text.section}>{words.news}</h3>
      <ul>
        {latest?.changes.map((change) => (
          <li key={change.nb}>{change[language]}</li>
        ))}
      </ul>
      <Link href={HELP_PAGES[language]} target="_blank" rel="noreferrer">
        {words.guide}
      </Link>
      <p className={text.caption}>{words.copyright}</p>
      <p className={text.caption}>{words.microsoft}</p>
      <Link href="licenses.txt" target="_blank" rel="noreferrer">
        {words.licences}
      </Link>
    </Disclosure>
  );
}

/** Nothing is kept for a newcomer, nor where the browser keeps nothing. */
function hadAnother(): boolean {
  const kept = readKept(VERSION_NAME);
  return typeof kept === "string" && kept !== VERSION;
}
