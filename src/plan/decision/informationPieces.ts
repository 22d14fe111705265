import { captionText } from "../../document/block/caption";
import type { DocumentPiece } from "../../document/Piece";
import { textLines } from "../answers/textLines";
import { measureText, type ThreadNeed } from "../thread/overview";
import { chosenNeeds } from "./caseSettings";
import { byStrategy } from "./byStrategy";
import { type CaseSource, named, oneLine } from "./CaseSource";
import { bullet, paragraph, subheading } from "./pieces";
import { pressingNeeds } from "./pressingNeeds";

/** What the case is about: why the plan is made, its goals, needs and measures. Facts alone. */
export function informationPieces(source: CaseSource): readonly DocumentPiece[] {
  return [...background(source), ...goals(source), ...needs(source), ...measures(source)];
}

function background({ plan, texts }: CaseSource): readonly DocumentPiece[] {
  const { why } = plan.answers.s2;
  const { previous } = plan;
  const period = previous === null ? "" : [previous.from, previous.to].filter(Boolean).join("–");
  return [
    subheading(texts.background),
    ...(why?.kind === "text" ? textLines(why.text).map(paragraph) : []),
    paragraph(texts.legal),
    ...(previous === null || previous.done.length === 0
      ? []
      : [paragraph(texts.previous(period === "" ? "" : ` (${period})`, previous.done.length))]),
  ];
}

function goals({ thread, texts }: CaseSource): readonly DocumentPiece[] {
  if (thread.goals.length === 0) return [];
  return [subheading(texts.goals), ...thread.goals.map(({ target }) => bullet(named(target.nr, target.text)))];
}

function needs(source: CaseSource): readonly DocumentPiece[] {
  const { plan, thread, texts } = source;
  const shown = pressingNeeds(plan, thread);
  if (shown.length === 0) return [];
  return [
    subheading(texts.needs),
    paragraph(texts.needsIntro(shown.length, thread.needs.length)),
    ...shown.map((need) => bullet(needText(source, need))),
    ...(shown.length === thread.needs.length || chosenNeeds(plan) !== null ? [] : [paragraph(texts.needsOpen)]),
  ];
}

/** A need, and what meets it. */
function needText({ texts, list }: CaseSource, { target, measures: all }: ThreadNeed): string {
  const meeting = all.filter(({ measure }) => measure.status !== "cancelled").map(({ measure }) => measure.nr);
  const need = named(target.nr, target.text);
  return meeting.length === 0 ? `${need} ${texts.unmet}` : texts.need(need, list(meeting));
}

function measures({ plan, texts, measures: all }: CaseSource): readonly DocumentPiece[] {
  if (all.length === 0) return [];
  const rows = byStrategy(plan, all).map(({ name, measures: own }) => [
    name || texts.noStrategy,
    String(own.length),
    own.map((measure) => `${measure.nr} ${oneLine(measureText(measure))}`).join("\n"),
  ]);
  return [
    subheading(texts.measures),
    paragraph(texts.measuresIntro(all.length)),
    { kind: "caption", text: captionText("Tabell", texts.measuresTable) },
    { kind: "table", rows: [texts.measuresColumns, ...rows], widths: [24, 12, 64], hasHeaderColumn: true },
  ];
}
