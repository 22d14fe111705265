import type { Guidance } from "../Guidance";
import { ASK_FIRST } from "./s4/askFirst";
import { COMPETENCE_PARTS } from "./s4/competenceParts";
import { DEFINITIONS } from "./s4/definitions";
import { LEARNING_CULTURE } from "./s4/learningCulture";
import { MANAGEMENT } from "./s4/management";
import { NEED_TESTS } from "./s4/needTests";

/** Guidance of step 4: hva er kompetanse. */
export const S4_GUIDANCE: Guidance = {
  step: "s4",
  topics: [ASK_FIRST, DEFINITIONS, COMPETENCE_PARTS, NEED_TESTS, MANAGEMENT, LEARNING_CULTURE],
};
