import type { Language } from "../../../content/Language";
import type { StepId } from "../../../content/StepId";
import type { Piece } from "../../../document/Piece";
import type { DrawChart } from "../../../plan/chart/Chart";
import type { Plan } from "../../../plan/Plan";
import type { PaneState } from "../../state/PaneState";
import { hasBlock } from "../../state/hasBlock";
import type { WriteFigure } from "../../state/Task";
import { KEY_FIGURES_TABLE, POPULATION_FIGURE, PROJECTION_FIGURE } from "./municipalityFigures";
import { plotHeight } from "./drawChart";

/** A block of the plan with a chart: its words are made with the picture, and compared without drawing it. */
export interface ChartFigure {
  readonly tag: string;
  readonly step: StepId;
  readonly title: (language: Language) => string;
  /** Nothing where the plan has nothing to show. One picture at most. */
  readonly pieces: (plan: Plan, draw: DrawChart) => readonly Piece[];
}

/** All blocks with a chart that there can be. */
export const CHART_FIGURES: readonly ChartFigure[] = [POPULATION_FIGURE, PROJECTION_FIGURE, KEY_FIGURES_TABLE];

/** The figure with a tag. */
export function chartFigure(tag: string): ChartFigure | undefined {
  return CHART_FIGURES.find((figure) => figure.tag === tag);
}

/** Says no more than the words beside it. */
const ANY_PICTURE = { base64: "", width: 0, height: 0 };

/** The figure as it is compared with the one in Word, by the words that stand with it. */
export function chartWords(figure: ChartFigure, plan: Plan): readonly Piece[] {
  return figure.pieces(plan, (chart) => (plotHeight(chart) === null ? null : ANY_PICTURE));
}

/** What inserts or updates it. */
export function chartTask({ plan, view }: Pick<PaneState, "plan" | "view">, figure: ChartFigure): WriteFigure {
  const { step, tag } = figure;
  return { kind: "writeFigure", step, tag, title: figure.title(plan.meta.language), update: hasBlock(view, tag) };
}
