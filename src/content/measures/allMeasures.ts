import { APPRENTICES } from "./apprentices";
import { COLLABORATE } from "./collaborate";
import { DEVELOP } from "./develop";
import { MOBILISE } from "./mobilise";
import { PHASE_OUT } from "./phaseOut";
import { RECRUIT } from "./recruit";
import { RETAIN } from "./retain";
import type { StandardMeasure } from "./StandardMeasure";

/** All standard measures, in the order of STRATEGY_IDS. */
export const ALL_MEASURES: readonly StandardMeasure[] = [
  ...MOBILISE,
  ...DEVELOP,
  ...COLLABORATE,
  ...RECRUIT,
  ...APPRENTICES,
  ...PHASE_OUT,
  ...RETAIN,
];
