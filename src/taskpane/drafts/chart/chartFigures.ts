import type { Language } from "../../../content/Language";
import type { StepId } from "../../../content/StepId";
import { STAFFING_TEXTS } from "../../../content/staffingTexts";
import { UNITS_TEXTS } from "../../../content/unitsTexts";
import type { Piece } from "../../../document/Piece";
import type { DrawChart } from "../../../plan/chart/Chart";
import type { Plan } from "../../../plan/Plan";
import { estimatePieces } from "../../../plan/staffing/estimatePieces";
import { sensitivityPieces } from "../../../plan/staffing/sensitivityPieces";
import { SENSITIVITY_TAG, STAFFING_STEP, STAFFING_TAG } from "../../../plan/staffing/staffingBlocks";
import { STATUS_STEP, UNITS_TAG } from "../../../plan/status/statusBlock";
import { unitsPieces } from "../../../plan/units/show/unitsPieces";
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

/** The estimate of staffing with all that it was made of. */
export const STAFFING_FIGURE: ChartFigure = {
  tag: STAFFING_TAG,
  step: STAFFING_STEP,
  title: (language) => STAFFING_TEXTS[language].title,
  pieces: estimatePieces,
};

/** What the estimate is most sensitive to. */
export const SENSITIVITY_FIGURE: ChartFigure = {
  tag: SENSITIVITY_TAG,
  step: STAFFING_STEP,
  title: (language) => STAFFING_TEXTS[language].sensitivityHeading,
  pieces: sensitivityPieces,
};

/** How the units stand whose plans were read. */
export const UNITS_FIGURE: ChartFigure = {
  tag: UNITS_TAG,
  step: STATUS_STEP,
  title: (language) => UNITS_TEXTS[language].heading,
  pieces: unitsPieces,
};

/** All blocks with a chart that there can be. */
export const CHART_FIGURES: readonly ChartFigure[] = [
  POPULATION_FIGURE,
  PROJECTION_FIGURE,
  KEY_FIGURES_TABLE,
  STAFFING_FIGURE,
  SENSITIVITY_FIGURE,
  UNITS_FIGURE,
];

/** The figure with a tag. */
export function chartFigure(tag: string): ChartFigure | undefined {
  return CHART_FIGURES.find((figure) => figure.tag === tag);
}

const noPieces = (): readonly Piece[] => [];

/** Says no more than the words beside it. */
const ANY_PICTURE = { base64: "", width: 0, height: 0 };

/** A figure as it is compared with the one in Word, by the words that stand with it; nothing where no chart has the tag. */
export function chartWords(tag: string, plan: Plan): readonly Piece[] {
  return (chartFigure(tag)?.pieces ?? noPieces)(plan, (chart) => (plotHeight(chart) === null ? null : ANY_PICTURE));
}

/** What inserts or updates it. */
export function chartTask({ plan, view }: Pick<PaneState, "plan" | "view">, figure: ChartFigure): WriteFigure {
  const { step, tag } = figure;
  return { kind: "writeFigure", step, tag, title: figure.title(plan.meta.language), update: hasBlock(view, tag) };
}
