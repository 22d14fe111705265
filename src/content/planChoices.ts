import { DEFINITION } from "./choices/definition";
import { MAPPING } from "./choices/mapping";
import { PLAN_LEVELS } from "./choices/planLevels";
import { STRATEGIES } from "./choices/strategies";
import { WORDS } from "./choices/words";
import type { PlanChoice } from "./PlanChoice";

/** The choices that are made once per plan, in the order of CHOICE_IDS. The first option of each is the default. */
export const PLAN_CHOICES: readonly PlanChoice[] = [DEFINITION, STRATEGIES, MAPPING, PLAN_LEVELS, WORDS];
