import { captionText } from "../../document/block/caption";
import type { DocumentPiece, TablePiece } from "../../document/Piece";
import { YEAR_FIELDS, sumCosts } from "../measures/sumCosts";
import type { PlanMeta } from "../Plan";
import { nameInPeriod } from "../table/yearNames";
import { type CaseSource, uncounted } from "./CaseSource";
import type { FrameCost } from "./frameCosts";
import { paragraph } from "./pieces";
import { moneyText } from "./proposalPieces";

/** What the measures cost by year, inside and outside of the budget, and what is in no sum. */
export function economyPieces(source: CaseSource): readonly DocumentPiece[] {
  const { texts, costs, plan } = source;
  const { economy } = texts;
  if (costs.all.total === 0) return [paragraph(economy.nothing), ...uncountedPieces(source)];
  const { grant } = sumCosts(plan.measures);
  return [
    paragraph(economy.intro(moneyText(costs.all.total))),
    { kind: "caption", text: captionText("Tabell", economy.table) },
    moneyTable(source),
    ...(grant === null || grant === 0 ? [] : [paragraph(economy.applied(moneyText(grant)))]),
    ...uncountedPieces(source),
  ];
}

/** A row to each way of paying and a column to each year; no column for years in which nothing is paid. */
export function moneyTable({ texts: { economy }, costs, plan }: CaseSource): TablePiece {
  const { rows, all } = costs;
  const years = YEAR_FIELDS.flatMap((_, at) => (all.years[at] === 0 ? [] : [at]));
  const hasRest = all.noYear !== 0 && years.length > 0;
  const cells = ({ years: amounts, noYear, total }: Omit<FrameCost, "frame">): readonly string[] => [
    ...years.map((at) => moneyText(amounts[at] ?? 0)),
    ...(hasRest ? [moneyText(noYear)] : []),
    moneyText(total),
  ];
  return {
    kind: "table",
    rows: [
      [
        economy.kind,
        ...years.map((at) => yearName(plan.meta, at)),
        ...(hasRest ? [economy.noYear] : []),
        economy.total,
      ],
      ...rows.map((row) => [economy[row.frame], ...cells(row)]),
      ...(rows.length > 1 ? [[economy.total, ...cells(all)]] : []),
    ],
    widths: [26, ...years.map(() => 13), ...(hasRest ? [14] : []), 16],
    hasHeaderColumn: true,
  };
}

function yearName(meta: PlanMeta, at: number): string {
  return nameInPeriod(meta, { year: at, before: "" }) ?? `År ${at + 1}`;
}

function uncountedPieces(source: CaseSource): readonly DocumentPiece[] {
  const { texts, list } = source;
  const { words, blank } = uncounted(source);
  return [
    ...(words.length === 0 ? [] : [texts.economy.words(list(words), words.length)]),
    ...(blank.length === 0 ? [] : [texts.economy.blank(list(blank), blank.length)]),
  ].map(paragraph);
}
