import type { Guidance } from "../Guidance";
import { AIMS } from "./s2/aims";
import { ANCHORING } from "./s2/anchoring";
import { BUDGET } from "./s2/budget";
import { CHANGE } from "./s2/change";
import { PLAN_LEVELS } from "./s2/planLevels";
import { VALUE } from "./s2/value";

/** Guidance of step 2: forankring. */
export const S2_GUIDANCE: Guidance = {
  step: "s2",
  topics: [CHANGE, VALUE, AIMS, ANCHORING, PLAN_LEVELS, BUDGET],
};
