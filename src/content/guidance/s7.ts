import type { Guidance } from "../Guidance";
import { ARENAS } from "./s7/arenas";
import { EVALUATION } from "./s7/evaluation";
import { INDIVIDUAL } from "./s7/individual";
import { START } from "./s7/start";
import { SURVEYS } from "./s7/surveys";
import { YEARLY_PLAN } from "./s7/yearlyPlan";

/** Guidance of step 7: gjennomføring, oppfølging og evaluering. */
export const S7_GUIDANCE: Guidance = {
  step: "s7",
  topics: [START, ARENAS, YEARLY_PLAN, INDIVIDUAL, SURVEYS, EVALUATION],
};
