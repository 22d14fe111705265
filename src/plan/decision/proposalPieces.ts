import type { DocumentPiece } from "../../document/Piece";
import { amountText } from "../values/amountText";
import type { CaseSource } from "./CaseSource";
import { followUps } from "./followUpPieces";
import { numbered } from "./pieces";

/** An amount in whole kroner. */
export function moneyText(amount: number): string {
  return amountText(Math.round(amount));
}

/** What is proposed to be decided, in points that say who does what until when. */
export function proposalPieces(source: CaseSource): readonly DocumentPiece[] {
  const { texts, title, costs, council, plan, list } = source;
  const { proposal } = texts;
  const sum = (frame: string): number => costs.rows.find((row) => row.frame === frame)?.total ?? 0;
  const [inside, outside, unknown] = [sum("inside"), sum("outside"), sum("unknown")];
  const { reports, evaluations } = followUps(plan);
  const when = evaluations.length === 0 ? proposal.open : list(evaluations);
  return [
    proposal.adopted(title),
    ...(costs.all.total === 0 ? [proposal.uncosted] : []),
    ...(inside === 0 ? [] : [proposal.inside(moneyText(inside))]),
    ...(outside === 0 ? [] : [proposal.outside(moneyText(outside))]),
    ...(unknown === 0 ? [] : [proposal.unknown(moneyText(unknown))]),
    proposal.report(council, reports[0] === undefined ? "" : proposal.first(reports[0])),
    proposal.evaluated(when, council),
  ].map(numbered);
}
