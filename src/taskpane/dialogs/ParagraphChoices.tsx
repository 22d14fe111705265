import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import type { EditedParagraph } from "../../actions/text/ParagraphChoice";
import type { Language } from "../../content/Language";
import { loadLibrary } from "../../content/loadLibrary";
import type { StepId } from "../../content/StepId";
import { compareWords } from "../../document/compare/compareWords";
import type { Plan } from "../../plan/Plan";
import { useLoaded } from "../loading/useLoaded";
import type { Pane } from "../state/Pane";
import type { InsertSection } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import { Legend, Words } from "./Difference";
import { choicesOf, waysOf, withTaken, type ParagraphWay } from "./paragraphWays";
import styles from "./ParagraphChoices.module.css";

export interface ParagraphChoicesOf {
  readonly task: InsertSection & { readonly step: StepId };
  readonly paragraphs: readonly EditedParagraph[];
  readonly plan: Plan;
  readonly pane: Pane;
}

export interface ParagraphChoices {
  /** The paragraphs that differ, each with what can be done about it. */
  readonly list: ReactNode;
  /** Does what is chosen. */
  readonly button: ReactNode;
}

/** What is to become of each paragraph of an edited text. */
export function useParagraphChoices({ task, paragraphs, plan, pane }: ParagraphChoicesOf): ParagraphChoices {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  const loaded = useLoaded(loadLibrary, task.step);
  const [picked, pick] = usePicked(paragraphs);
  const step = { step: task.step, library: loaded.kind === "loaded" ? loaded.value : null };
  const all = paragraphs.map((paragraph, at) => {
    const ways = waysOf(paragraph, plan, step);
    return { paragraph, ways, way: picked.get(at) ?? ways[0] ?? "keep" };
  });
  const apply = (): void => {
    const choices = choicesOf(plan, all, step);
    if (all.some(({ way }) => way === "take")) {
      pane.replace({ kind: "told", title: edited.taken }, (latest) => withTaken(latest, all, step));
    }
    pane.perform(task, choices);
  };
  const cards = all.map((each, at) => (
    <ParagraphChoice
      key={at}
      {...each}
      number={at + 1}
      language={plan.meta.language}
      isAlone={all.length === 1}
      onChoose={(way) => {
        pick(at, way);
      }}
    />
  ));
  return {
    list: <ParagraphList>{cards}</ParagraphList>,
    button: (
      <Button appearance="primary" onClick={apply}>
        {edited.confirm}
      </Button>
    ),
  };
}

/** What the user has chosen, by the paragraph's place; nothing yet of other paragraphs, which are asked about anew. */
function usePicked(paragraphs: readonly EditedParagraph[]) {
  const [picked, setPicked] = useState<ReadonlyMap<number, ParagraphWay>>(new Map());
  const [known, setKnown] = useState(paragraphs);
  if (known !== paragraphs) {
    setKnown(paragraphs);
    setPicked(new Map());
  }
  const pick = (at: number, way: ParagraphWay): void => {
    setPicked(new Map(picked).set(at, way));
  };
  return [picked, pick] as const;
}

function ParagraphList({ children }: { readonly children: ReactNode }) {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  return (
    <div role="region" aria-label={edited.changes} className={styles.list}>
      {children}
      <Legend />
    </div>
  );
}

interface ParagraphChoiceProps {
  readonly paragraph: EditedParagraph;
  readonly ways: readonly ParagraphWay[];
  readonly way: ParagraphWay;
  readonly number: number;
  readonly language: Language;
  readonly isAlone: boolean;
  readonly onChoose: (way: ParagraphWay) => void;
}

/** The order in which they are offered, whichever is the first choice. */
const ORDER: readonly ParagraphWay[] = ["take", "keep", "replace"];

function ParagraphChoice({ paragraph, ways, way, number, language, isAlone, onChoose }: ParagraphChoiceProps) {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  const name = useId();
  const { inWord, ours, by, lost } = paragraph;
  return (
    <div className={styles.paragraph}>
      <h3 id={name} className={styles.name}>
        {edited.paragraph(number, by)}
      </h3>
      <p className={styles.words} lang={language}>
        {compareWords(inWord, ours).map((segment, at) => (
          <Words key={at} segment={segment} />
        ))}
      </p>
      {lost.length > 0 && !isAlone && (
        <p className={styles.lost}>
          {edited.lostHere} {lost.map((mark) => edited.marks[mark]).join(", ")}.
        </p>
      )}
      <RadioGroup
        aria-labelledby={name}
        value={way}
        onChange={(_, { value }) => {
          const chosen = ORDER.find((each) => each === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {ORDER.filter((each) => ways.includes(each)).map((each) => (
          <Radio
            key={each}
            value={each}
            label={edited.ways[inWord === null ? "gone" : ours === null ? "new" : "other"][each]}
          />
        ))}
      </RadioGroup>
    </div>
  );
}
