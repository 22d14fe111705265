import type { Guidance } from "../Guidance";
import { DUTIES } from "./s1/duties";
import { INVOLVEMENT } from "./s1/involvement";
import { LEADER_PREPARATION } from "./s1/leaderPreparation";
import { MANDATE } from "./s1/mandate";
import { PROCESS } from "./s1/process";
import { ROLES } from "./s1/roles";

/** Guidance of step 1: organisering og involvering. */
export const S1_GUIDANCE: Guidance = {
  step: "s1",
  topics: [INVOLVEMENT, ROLES, DUTIES, MANDATE, PROCESS, LEADER_PREPARATION],
};
