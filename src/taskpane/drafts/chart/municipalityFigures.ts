import { FIGURE_TEXTS } from "../../../content/figureTexts";
import { KEY_FIGURE_TEXTS } from "../../../content/keyFigures";
import type { Language } from "../../../content/Language";
import type { Piece } from "../../../document/Piece";
import type { DrawChart } from "../../../plan/chart/Chart";
import {
  KEY_FIGURES_TAG,
  POPULATION_STEP,
  POPULATION_TAG,
  PROJECTION_STEP,
  PROJECTION_TAG,
} from "../../../plan/figures/figureBlocks";
import { keyFigurePieces } from "../../../plan/figures/keyFigurePieces";
import { populationPieces } from "../../../plan/figures/populationPieces";
import { projectionPieces } from "../../../plan/figures/projectionPieces";
import type { Plan } from "../../../plan/Plan";
import { populationOf, projectionOf } from "../../../plan/figures/storedFigures";
import { keyFiguresOf } from "../../../plan/figures/storedKeyFigures";

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

/** Key figures on services and working life: a table alone. */
export const KEY_FIGURES_TABLE = {
  tag: KEY_FIGURES_TAG,
  step: PROJECTION_STEP,
  title: (language: Language) => KEY_FIGURE_TEXTS[language].title,
  pieces: (plan: Plan): readonly Piece[] => {
    const key = keyFiguresOf(plan);
    return key === null ? [] : keyFigurePieces(key, plan.meta.language);
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
