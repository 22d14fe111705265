import { useMemo } from "react";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { paperOf, paperPieces } from "../drafts/papers/decisionPaper";
import { usePageStrings } from "../words/usePageStrings";
import { CaseSections } from "./CaseSections";
import { FrameChoices } from "./FrameChoices";
import { NeedChoices } from "./NeedChoices";
import { PaperButtons } from "./PaperButtons";
import { PartFrame } from "./PartFrame";
import type { PartProps } from "./PartProps";
import { Preview } from "./Preview";
import text from "../look/text.module.css";

/** The case paper: what is chosen for it, and how it will look. */
export function CasePart({ state, pane }: PartProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const { plan } = state;
  const pieces = useMemo(() => paperPieces("case", plan), [plan]);
  const content = paperOf("case", plan);
  return (
    <PartFrame
      title={words.rows.case.title}
      {...{ state, pane }}
      buttons={<PaperButtons {...{ content, pieces, state, pane }} />}
    >
      <p className={text.body}>{words.caseIntro}</p>
      <div>
        <NeedChoices plan={plan} pane={pane} />
        <FrameChoices plan={plan} pane={pane} />
        <CaseSections plan={plan} pane={pane} />
      </div>
      <Preview pieces={pieces} language={plan.meta.language} />
    </PartFrame>
  );
}
