import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { heading, paragraph } from "../decision/pieces";
import { oneLine } from "../decision/CaseSource";
import { moneyText } from "../decision/proposalPieces";
import { joinList } from "../draft/sentence/joinList";
import { measureText } from "../thread/overview";
import type { ReportSource } from "./ReportSource";

/** What shows whether the goals are reached: where it began, the year before, now, and where it is to be. */
export function indicatorPieces({ report, texts }: ReportSource): readonly Piece[] {
  const { indicators, year } = report;
  if (indicators.length === 0) return [];
  const hasBefore = indicators.some(({ before }) => before !== "");
  const { name, base, target } = texts.indicatorColumns;
  const rows = indicators.map((each) =>
    [each.name, each.base, ...(hasBefore ? [each.before] : []), each.now, each.target].map(oneLine),
  );
  const header = [name, base, ...(hasBefore ? [String(year - 1)] : []), String(year), target];
  return [
    heading(texts.indicators),
    { kind: "caption", text: captionText("Tabell", texts.indicatorsTable) },
    {
      kind: "table",
      rows: [header, ...rows],
      widths: [30, 20, ...header.slice(2).map(() => 16)],
      hasHeaderColumn: true,
    },
  ];
}

/** What was planned and used in the year, by measure; and which say nothing of what they have cost. */
export function moneyPieces({ report, texts, language }: ReportSource): readonly Piece[] {
  const { rows, year } = report;
  const costing = rows.filter(({ now }) => now.status !== "cancelled");
  const told = rows.filter(({ used, planned }) => used !== null || (planned ?? 0) !== 0);
  if (told.length === 0) return [];
  const untold = costing
    .filter(({ used, planned }) => used === null && (planned ?? 0) !== 0)
    .map(({ measure }) => measure.nr);
  const sum = (amounts: readonly (number | null)[]): string =>
    moneyText(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0));
  const cell = (amount: number | null): string => (amount === null ? "" : moneyText(amount));
  return [
    heading(texts.money),
    { kind: "caption", text: captionText("Tabell", texts.moneyTable(year)) },
    {
      kind: "table",
      rows: [
        texts.moneyColumns,
        ...told.map(({ measure, planned, used }) => [
          `${measure.nr} ${oneLine(measureText(measure))}`,
          cell(planned),
          cell(used),
        ]),
        [texts.total, sum(told.map(({ planned }) => planned)), sum(told.map(({ used }) => used))],
      ],
      widths: [60, 20, 20],
      hasHeaderColumn: true,
    },
    ...(untold.length === 0 ? [] : [paragraph(texts.notTold(joinList(untold, language), untold.length))]),
  ];
}
