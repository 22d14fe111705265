import { Link } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { POPULATION_STEP, PROJECTION_STEP } from "../../plan/figures/figureBlocks";
import type { Language } from "../../content/Language";
import type { StepContent } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import { ExampleLink } from "../example/ExampleLink";
import { StaffingLink } from "../block/StaffingLink";
import type { Pane } from "../state/Pane";
import { useAllStrings } from "../words/useAllStrings";
import text from "../look/text.module.css";
import styles from "./StepIntro.module.css";

export interface StepIntroProps {
  readonly step: StepId;
  readonly content: StepContent;
  readonly language: Language;
  /** How the step stands in the document, where it is not told elsewhere. */
  readonly children?: ReactNode;
  readonly pane: Pane;
}

/** What the step is for, its state in the document, where KS writes about it, and an example of it. */
export function StepIntro({ step, content, language, children, pane }: StepIntroProps) {
  const { step: words, links } = useAllStrings();
  return (
    <div className={styles.intro}>
      {children}
      <p className={text.body} lang={language}>
        {content.purpose[language]}
      </p>
      <Link href={content.ksPage} target="_blank" rel="noreferrer" className={styles.link}>
        {words.ksPage}
        <Open16Regular />
        <span className={text.hidden}>({links.newWindow})</span>
      </Link>
      {step === "s5" && <StaffingLink pane={pane} />}
      {step === "s6" && <ThreadLink pane={pane} />}
      {(step === POPULATION_STEP || step === PROJECTION_STEP) && <FiguresLink pane={pane} />}
      <ExampleLink at={step} pane={pane} />
    </div>
  );
}

/** Opens the page of the municipality's figures. */
function FiguresLink({ pane }: { readonly pane: Pane }) {
  const { figures } = useAllStrings();
  return (
    <Link
      as="button"
      onClick={() => {
        pane.go({ kind: "figures" });
      }}
    >
      {figures.title}
    </Link>
  );
}

/** Opens the page on which goals and needs the measures hang. */
function ThreadLink({ pane }: { readonly pane: Pane }) {
  const { thread } = useAllStrings();
  return (
    <Link
      as="button"
      onClick={() => {
        pane.go({ kind: "thread" });
      }}
    >
      {thread.title}
    </Link>
  );
}
