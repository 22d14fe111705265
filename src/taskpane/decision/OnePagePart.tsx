import { useMemo } from "react";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { paperOf, paperPieces } from "../drafts/papers/decisionPaper";
import { usePageStrings } from "../words/usePageStrings";
import { PaperButtons } from "./PaperButtons";
import { PartFrame } from "./PartFrame";
import type { PartProps } from "./PartProps";
import { Preview } from "./Preview";
import text from "../look/text.module.css";

/** A title and a line are no page. */
const NOTHING = 2;

/** The plan on one page, for those who decide. */
export function OnePagePart({ state, pane }: PartProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const { plan } = state;
  const pieces = useMemo(() => paperPieces("onePage", plan), [plan]);
  const isEmpty = pieces.length <= NOTHING;
  const content = paperOf("onePage", plan);
  const hasFigure = pieces.some(({ kind }) => kind === "picture");
  return (
    <PartFrame
      title={words.rows.onePage.title}
      {...{ state, pane }}
      buttons={isEmpty ? undefined : <PaperButtons {...{ content, pieces, state, pane }} />}
    >
      <p className={text.body}>{words.pageIntro}</p>
      {isEmpty ? <p className={text.body}>{words.empty}</p> : <Preview pieces={pieces} language={plan.meta.language} />}
      {hasFigure && <p className={text.caption}>{words.figure}</p>}
    </PartFrame>
  );
}
