import { STAFFING_TEXTS, type StaffingTexts } from "../../content/staffingTexts";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import type { Chart, DrawChart } from "../chart/Chart";
import { chartFigure } from "../chart/chartPieces";
import { joinList } from "../draft/sentence/joinList";
import type { Plan } from "../Plan";
import { formatDate } from "../values/formatDate";
import { shownNumber } from "../values/shownNumber";
import { assumptionRows, groundRows } from "./assumptionRows";
import { type Estimate, estimateOf } from "./estimate";
import { estimateText } from "./estimateFields";
import type { GroupEstimate } from "./estimateGroup";

/** A number that is not known. */
const NOT_KNOWN = "–";

/**
 * The estimate as a block: a chart, what it says and what it presupposes, and in tables each group's numbers, what they were made
 * of, and each assumption with who chose it. Nothing where nothing can be estimated.
 */
export function estimatePieces(plan: Plan, draw: DrawChart): readonly Piece[] {
  const { estimate } = estimateOf(plan);
  if (estimate === null) return [];
  const { language } = plan.meta;
  const texts = STAFFING_TEXTS[language];
  const { baseYear, year } = estimate;
  const chart = needChart(estimate, texts);
  return [
    { kind: "heading", level: 2, text: texts.heading(year) },
    ...chartFigure(chart, language, draw(chart)),
    ...summary(plan, estimate, texts).map((text) => ({ kind: "paragraph" as const, text })),
    { kind: "caption", text: captionText("Tabell", texts.heading(year)) },
    {
      kind: "table",
      rows: [texts.columns(baseYear, year), ...[...estimate.shown, estimate.total].map(groupRow)],
      widths: [22, 11, 11, 18, 11, 11, 16],
      hasHeaderColumn: true,
    },
    { kind: "paragraph", text: chart.source },
    { kind: "caption", text: captionText("Tabell", texts.groundsTitle) },
    { kind: "table", rows: groundRows(plan, estimate), widths: [20, 17, 12, 13, 11, 15, 12], hasHeaderColumn: true },
    { kind: "caption", text: captionText("Tabell", texts.assumptionsTitle) },
    { kind: "table", rows: assumptionRows(plan, estimate), widths: [34, 36, 30], hasHeaderColumn: true },
    { kind: "paragraph", text: texts.formula },
  ];
}

/** What each group has and needs, as bars with their range. */
export function needChart(estimate: Estimate, texts: StaffingTexts): Chart {
  const { baseYear, year, shown } = estimate;
  return {
    kind: "bars",
    title: texts.chartTitle(baseYear, year),
    unit: texts.unit,
    categories: shown.map(({ name }) => name),
    series: [
      { name: texts.today(baseYear), values: shown.map(({ today }) => today) },
      {
        name: texts.need(year),
        values: shown.map(({ need }) => need.middle),
        ranges: shown.map(({ need: { low, high } }) => (low === null || high === null ? null : [low, high])),
      },
    ],
    source: sourceOf(estimate, texts),
  };
}

/** "Anslag. Kilder: SSB, tabell 14746 …; kommunens egne tall": stands at each figure and table of the estimate. */
export function sourceOf({ growths }: Estimate, texts: StaffingTexts): string {
  const named = growths.map(({ source }) => source.trim().replace(/\.$/u, "")).filter((source) => source !== "");
  return texts.estimateFrom([...new Set(named), texts.ownNumbers].join("; "));
}

function groupRow({ name, today, need, leavers, recruitment }: GroupEstimate): readonly string[] {
  const range = need.low === null || need.high === null ? null : `${shownNumber(need.low)}–${shownNumber(need.high)}`;
  return [
    name,
    shownNumber(today),
    shownNumber(need.middle),
    range ?? NOT_KNOWN,
    signed(need.middle - today),
    leavers === null ? NOT_KNOWN : shownNumber(leavers, 0),
    recruitment === null ? NOT_KNOWN : shownNumber(recruitment.middle, 0),
  ];
}

/** "+4,2" or "−3,1". */
function signed(value: number): string {
  const text = shownNumber(value);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

function summary(plan: Plan, estimate: Estimate, texts: StaffingTexts): readonly string[] {
  const { language } = plan.meta;
  const { together, leftOut, assumed, baseYear } = estimate;
  const isSame = [assumed.coverage, assumed.use, assumed.productivity].every((change) => change === 0);
  const date = estimateText(plan, "date");
  return [
    needSentences(estimate, texts),
    isSame ? texts.sameLevel(baseYear) : texts.changedLevel(baseYear),
    staffSentences(estimate, texts),
    ...(together.length > 0
      ? [
          texts.together(
            joinList(
              together.map(({ name }) => name),
              language,
            ),
          ),
        ]
      : []),
    ...(leftOut.length > 0 ? [texts.leftOut(joinList(leftOut, language))] : []),
    ...(date === "" ? [] : [texts.madeOn(formatDate(date, language))]),
  ].filter((text) => text !== "");
}

function needSentences({ total, baseYear, year }: Estimate, texts: StaffingTexts): string {
  const { need, today } = total;
  const { low, middle, high } = need;
  const difference = shownNumber(Math.abs(middle - today));
  return [
    texts.summary(shownNumber(middle), year, shownNumber(today), baseYear),
    ...(difference === "0" ? [] : [(middle > today ? texts.more : texts.fewer)(difference)]),
    ...(low === null || high === null ? [] : [texts.between({ low: shownNumber(low), high: shownNumber(high) })]),
  ].join(" ");
}

function staffSentences({ total, growths, baseYear, year }: Estimate, texts: StaffingTexts): string {
  const { recruitment, leavers } = total;
  const working = growths.find(({ group }) => group === "age20to66");
  const hire = recruitment === null ? null : shownNumber(recruitment.middle, 0);
  const left = leavers === null ? null : shownNumber(leavers, 0);
  const isMore = (recruitment?.middle ?? 0) >= 0.5;
  return [
    ...(hire === null || left === null ? [] : [isMore ? texts.hire(hire, left, year) : texts.hireNobody(left, year)]),
    ...(working === undefined
      ? []
      : [
          texts.workingAge(
            ...([shownNumber(working.from), shownNumber(working.to)] as const),
            signed((working.to / working.from - 1) * 100),
            ...([baseYear, year] as const),
          ),
        ]),
  ].join(" ");
}
