import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { Language } from "../../content/Language";
import type { ComparedParagraph, Segment } from "../../document/compare/Segment";
import { ScrollBox } from "./ScrollBox";
import text from "../look/text.module.css";
import styles from "./Difference.module.css";

export interface DifferenceProps {
  readonly paragraphs: readonly ComparedParagraph[];
  readonly language: Language;
}

/** What was changed in Word against the draft: what Word has alone underlined, what the draft has alone struck out. */
export function Difference({ paragraphs, language }: DifferenceProps) {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  const isChanged = paragraphs.flat().some(({ kind }) => kind !== "same");
  if (!isChanged) return <p className={styles.paragraph}>{edited.noChanges}</p>;
  return (
    <>
      <ScrollBox title={edited.changes}>
        <div lang={language}>
          {paragraphs.map((paragraph, index) => (
            <p key={index} className={styles.paragraph}>
              {paragraph.map((segment, at) => (
                <Words key={at} segment={segment} />
              ))}
            </p>
          ))}
        </div>
      </ScrollBox>
      <Legend />
    </>
  );
}

/** What the marks mean, for the eye. */
export function Legend() {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  return (
    <p className={styles.legend} aria-hidden>
      <ins className={styles.onlyWord}>{edited.onlyWord}</ins>
      <del className={styles.onlyOurs}>{edited.onlyOurs}</del>
    </p>
  );
}

/** A stretch of words, marked and told where it stands on one side alone. */
export function Words({ segment: { kind, text: words } }: { readonly segment: Segment }) {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  if (kind === "same") return words;
  const isInWord = kind === "onlyWord";
  const Mark = isInWord ? "ins" : "del";
  return (
    <Mark className={isInWord ? styles.onlyWord : styles.onlyOurs}>
      <span className={text.hidden}> ({isInWord ? edited.wordFrom : edited.oursFrom} </span>
      {words}
      <span className={text.hidden}>) </span>
    </Mark>
  );
}
