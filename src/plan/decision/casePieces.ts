import type { CaseSectionId } from "../../content/decision/caseSections";
import { CASE_TEXTS } from "../../content/decision/caseTexts";
import { captionText } from "../../document/block/caption";
import type { DocumentPiece } from "../../document/Piece";
import { planTitle } from "../front/frontTexts";
import type { Plan } from "../Plan";
import { caseHeading, caseSections } from "./caseSettings";
import { type CaseSource, caseSource, uncounted } from "./CaseSource";
import { economyPieces } from "./economyPieces";
import { followUpPieces, followUps } from "./followUpPieces";
import { hearingPieces, isDiscussed } from "./hearingPieces";
import { informationPieces } from "./informationPieces";
import { bullet, heading, paragraph } from "./pieces";
import { moneyText, proposalPieces } from "./proposalPieces";

/** The title of the case paper. */
export function caseTitle({ meta }: Plan): string {
  return CASE_TEXTS[meta.language].title(planTitle(meta));
}

/**
 * The case paper (saksframlegg) of a plan: the sections that the municipality has chosen, under its headings. What the plan
 * does not know stands in square brackets, and so do the questions that the official answers in the assessment.
 */
export function casePieces(plan: Plan): readonly DocumentPiece[] {
  const source = caseSource(plan);
  return [
    { kind: "heading", level: 2, text: caseTitle(plan) },
    ...caseSections(plan).flatMap((id) => [heading(caseHeading(plan, id)), ...sectionPieces(id, source)]),
  ];
}

function sectionPieces(id: CaseSectionId, source: CaseSource): readonly DocumentPiece[] {
  const { texts } = source;
  switch (id) {
    case "head":
      return headPieces(source);
    case "proposal":
      return proposalPieces(source);
    case "summary":
      return summaryPieces(source);
    case "attachments":
      return [bullet(source.title)];
    case "information":
      return informationPieces(source);
    case "hearing":
      return hearingPieces(source);
    case "economy":
      return economyPieces(source);
    case "followUp":
      return followUpPieces(source, followUps(source.plan));
    case "consequences":
      return prompts(source, texts.consequences);
    case "assessment":
      return prompts(source, [...factQuestions(source), ...texts.assessment]);
    case "communication":
      return prompts(source, texts.communication);
  }
}

function headPieces({ texts: { head } }: CaseSource): readonly DocumentPiece[] {
  return [
    { kind: "caption", text: captionText("Tabell", head.caption) },
    {
      kind: "table",
      rows: [head.columns, ...head.rows.map((row) => [row, ""])],
      widths: [30, 70],
      hasHeaderColumn: true,
    },
  ];
}

/** At most five lines. */
function summaryPieces(source: CaseSource): readonly DocumentPiece[] {
  const { texts, title, thread, measures, costs, plan } = source;
  const { summary } = texts;
  const outside = costs.rows.find(({ frame }) => frame === "outside")?.total ?? 0;
  const days = isDiscussed(plan);
  return [
    paragraph(summary.plan(title, thread.goals.length, thread.needs.length, measures.length)),
    paragraph(
      [
        ...(costs.all.total === 0 ? [] : [summary.cost(moneyText(costs.all.total))]),
        ...(outside === 0 ? [] : [summary.outside(moneyText(outside))]),
        days.length === 0 ? summary.notDiscussed : summary.discussed(source.list(days)),
      ].join(" "),
    ),
  ];
}

/** Questions that the official answers: what is written here weighs, and is no one's but theirs. */
function prompts({ texts }: CaseSource, questions: readonly string[]): readonly DocumentPiece[] {
  return [paragraph(texts.prompt), ...questions.map(bullet)];
}

/** Questions about what the plan lacks. */
function factQuestions(source: CaseSource): readonly string[] {
  const { texts, thread, list } = source;
  const unmet = thread.needs.filter(({ gaps }) => gaps.includes("noMeasures")).map(({ target }) => target.nr);
  const { blank } = uncounted(source);
  return [
    ...(unmet.length === 0 ? [] : [texts.unmetNeeds(list(unmet))]),
    ...(blank.length === 0 ? [] : [texts.uncosted(list(blank))]),
  ];
}
