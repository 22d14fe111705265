import { Button } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { COPILOT_TASKS, COPILOT_TEXTS, type CopilotTask } from "../../content/decision/copilotTexts";
import { COPILOT_STRINGS } from "../../content/strings/copilotStrings";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { copilotPrompt } from "../../plan/decision/copilotPrompt";
import { copyContents } from "../copy/copyContents";
import { tellCopied } from "../clipboard/copyAndTell";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import { PartFrame } from "./PartFrame";
import type { PartProps } from "./PartProps";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

/** Prompts for Copilot in Word, to be copied: with the plan's facts, and rules that leave our blocks in place. */
export function CopilotPart({ state, pane }: PartProps) {
  const { rows } = usePageStrings(DECISION_STRINGS);
  const words = usePageStrings(COPILOT_STRINGS);
  return (
    <PartFrame title={rows.copilot.title} {...{ state, pane }} buttons={undefined}>
      <p className={text.body}>{words.intro}</p>
      <ul className={styles.stops}>
        {COPILOT_TASKS.map((task) => (
          <li key={task} data-at={task}>
            <Prompt {...{ task, state, pane }} />
          </li>
        ))}
      </ul>
      <p className={text.caption}>{words.privacy}</p>
      <p className={text.caption}>{words.after}</p>
    </PartFrame>
  );
}

function Prompt({ task, state: { plan }, pane }: PartProps & { readonly task: CopilotTask }) {
  const words = usePageStrings(COPILOT_STRINGS);
  const { language } = plan.meta;
  const { name, help } = COPILOT_TEXTS[language].tasks[task];
  const copy = async (): Promise<void> => {
    tellCopied(await copyContents({ "text/plain": copilotPrompt(plan, task) }), pane);
  };
  return (
    <section className={styles.section} aria-labelledby={`prompt-${task}`}>
      <h2 id={`prompt-${task}`} className={text.section} lang={language}>
        {name}
      </h2>
      <p className={text.caption} lang={language}>
        {help}
      </p>
      <div>
        <Button
          icon={<Copy20Regular />}
          aria-label={words.copyFor(name)}
          onClick={() => {
            void copy();
          }}
        >
          {words.copy}
        </Button>
      </div>
      <Disclosure level={3} title={words.show} openAtFirst={false}>
        <p className={styles.prompt} lang={language}>
          {copilotPrompt(plan, task)}
        </p>
      </Disclosure>
    </section>
  );
}
