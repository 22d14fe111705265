import { DEVELOP_BY_EDUCATION } from "./developByEducation";
import { DEVELOP_AT_WORK } from "./developAtWork";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures that develop the competence of the staff. */
export const DEVELOP: readonly StandardMeasure[] = [...DEVELOP_AT_WORK, ...DEVELOP_BY_EDUCATION];
