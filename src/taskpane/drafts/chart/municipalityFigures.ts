import { FIGURE_TEXTS } from "../../../content/figureTexts";
import type { Language } from "../../../content/Language";
import type { Piece } from "../../../document/Piece";
import type { DrawChart } from "../../../plan/chart/Chart";
import { POPULATION_STEP, POPULATION_TAG, PROJECTION_STEP, PROJECTION_TAG } from "../../../plan/figures/figureBlocks";
import { populationPieces } from "../../../plan/figures/populationPieces";
import { projectionPieces } from "../../../plan/figures/projectionPieces";
import type { Plan } from "../../../plan/Plan";
import { populationOf, projectionOf } from "../../../plan/figures/storedFigures";

/** The population by age, today and since 2006. */
export const POPULATION_FIGURE = {
  tag: POPULATION_TAG,
  step: POPULATION_STEP,
  title: (language: Language) => FIGURE_TEXTS[language].population.title,
  pieces: (plan: Plan, draw: DrawChart): readonly Piece[] => {
    const population = populationOf(plan);
    return population === null ? [] : populationPieces(population, plan.meta.language, draw);
  },
};

/** The population as it is projected. */
export const PROJECTION_FIGURE = {
  tag: PROJECTION_TAG,
  step: PROJECTION_STEP,
  title: (language: Language) => FIGURE_TEXTS[language].projection.title,
  pieces: (plan: Plan, draw: DrawChart): readonly Piece[] => {
    const projection = projectionOf(plan);
    return projection === null ? [] : projectionPieces(projection, plan.meta, draw);
  },
};
