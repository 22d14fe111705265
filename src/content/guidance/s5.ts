import type { Guidance } from "../Guidance";
import { FACTORS } from "./s5/factors";
import { FRAME } from "./s5/frame";
import { FROM_REQUIREMENTS_TO_NEEDS } from "./s5/fromRequirementsToNeeds";
import { MAPPING } from "./s5/mapping";
import { OVERVIEW } from "./s5/overview";
import { RECRUITMENT } from "./s5/recruitment";
import { UNIT_DISCUSSION } from "./s5/unitDiscussion";
import { USE } from "./s5/use";

/** Guidance of step 5: kompetanse- og bemanningsanalyse. */
export const S5_GUIDANCE: Guidance = {
  step: "s5",
  topics: [FRAME, FROM_REQUIREMENTS_TO_NEEDS, RECRUITMENT, FACTORS, USE, MAPPING, UNIT_DISCUSSION, OVERVIEW],
};
