import { STAFFING_TEXTS, type StaffingTexts } from "../../content/staffingTexts";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import type { Chart, DrawChart } from "../chart/Chart";
import { chartFigure } from "../chart/chartPieces";
import type { Plan } from "../Plan";
import { shownNumber } from "../values/shownNumber";
import { type Estimate, estimateOf } from "./estimate";
import { sourceOf } from "./estimatePieces";
import { type Sensitivity, sensitivityOf, type Swing } from "./sensitivity";

/** What the estimate is most sensitive to, as a block: bars to both sides, a sentence and the numbers. Nothing where nothing changes it. */
export function sensitivityPieces(plan: Plan, draw: DrawChart): readonly Piece[] {
  const { estimate } = estimateOf(plan);
  if (estimate === null) return [];
  const { language } = plan.meta;
  const texts = STAFFING_TEXTS[language];
  const sensitivity = sensitivityOf(plan, estimate);
  const { of, middle, swings } = sensitivity;
  if (swings.length === 0) return [];
  const chart = sensitivityChart(estimate, sensitivity, texts);
  const shown = (value: number): string => shownNumber(value, of === "need" ? 1 : 0);
  return [
    { kind: "heading", level: 2, text: texts.sensitivityHeading },
    ...chartFigure(chart, language, draw(chart)),
    { kind: "paragraph", text: texts.sensitivityBase(of === "recruitment", shown(middle)) },
    { kind: "caption", text: captionText("Tabell", chart.title) },
    {
      kind: "table",
      rows: [
        texts.sensitivityColumns,
        ...swings.map((swing) => [nameOf(swing, texts), shown(swing.low), shown(swing.high)]),
      ],
      widths: [60, 20, 20],
      hasHeaderColumn: true,
    },
    { kind: "paragraph", text: chart.source },
  ];
}

function sensitivityChart(estimate: Estimate, { of, middle, swings }: Sensitivity, texts: StaffingTexts): Chart {
  // Nobody is hired by a tenth.
  const shown = (value: number): number => (of === "need" ? value : Math.round(value));
  return {
    kind: "bars",
    title: texts.sensitivityTitle(of === "recruitment", estimate.year),
    unit: of === "need" ? texts.unit : texts.people,
    categories: swings.map((swing) => nameOf(swing, texts)),
    base: shown(middle),
    series: [
      { name: texts.low, values: swings.map(({ low }) => shown(low)) },
      { name: texts.high, values: swings.map(({ high }) => shown(high)) },
    ],
    source: sourceOf(estimate, texts),
  };
}

/** "Produktivitet, ± 1 prosent". */
function nameOf({ of, step }: Swing, texts: StaffingTexts): string {
  if (of === "population" || step === null) return texts.populationSwing;
  const unit = of === "positionSize" || of === "turnover" ? texts.points : texts.percent;
  return texts.upDown(texts.names[of], unit(shownNumber(step)));
}
