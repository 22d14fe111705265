import { Button } from "@fluentui/react-components";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import type { AlikeLink } from "../../plan/thread/alikeLinks";
import { useFocusHandover } from "../focus/useFocusHandover";
import { usePageStrings } from "../words/usePageStrings";
import type { ThreadTools } from "./ThreadTools";
import text from "../look/text.module.css";
import styles from "./AlikeQuestions.module.css";

/** So many are asked at a time. */
const MOST = 3;

export interface AlikeQuestionsProps {
  /** What may belong together; at least one. */
  readonly links: readonly AlikeLink[];
  readonly tools: ThreadTools;
}

/** Asks whether what is alike belongs together: nothing is linked before somebody has said so. */
export function AlikeQuestions({ links, tools }: AlikeQuestionsProps) {
  const words = usePageStrings(THREAD_STRINGS);
  const section = useFocusHandover<HTMLElement>("h1");
  return (
    <section className={styles.section} aria-labelledby="alike" ref={section}>
      <h2 id="alike" className={text.section}>
        {words.alike(links.length)}
      </h2>
      <p className={text.body}>{words.alikeHelp}</p>
      <ul className={styles.list}>
        {links.slice(0, MOST).map((link) => (
          <Question key={link.nr} link={link} tools={tools} />
        ))}
      </ul>
    </section>
  );
}

function Question({ link, tools }: { readonly link: AlikeLink; readonly tools: ThreadTools }) {
  const words = usePageStrings(THREAD_STRINGS);
  const { edits, state } = tools;
  const { nr, target, kind } = link;
  const asked = words.belongs(nr, target.nr);
  const { language } = state.plan.meta;
  const button = (label: string, onClick: () => void) => (
    <Button size="small" aria-label={words.named(label, asked)} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li className={styles.question}>
      <h3 className={text.section} tabIndex={-1} data-question="">
        {asked}
      </h3>
      <p className={text.body} lang={language}>{`${nr}: ${link.words}`}</p>
      <p className={text.body} lang={language}>{`${target.nr}: ${target.text}`}</p>
      <div className={styles.buttons}>
        {button(words.yes, () => {
          edits.accept(link);
        })}
        {button(words.no, () => {
          edits.refuse(link);
        })}
        {button(kind === "needs" ? words.newNeed : words.newGoal, () => {
          edits.make(link);
        })}
      </div>
    </li>
  );
}
