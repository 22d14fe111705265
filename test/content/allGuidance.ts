import type { Guidance } from "../../src/content/Guidance";
import { S1_GUIDANCE } from "../../src/content/guidance/s1";
import { S2_GUIDANCE } from "../../src/content/guidance/s2";
import { S3_GUIDANCE } from "../../src/content/guidance/s3";
import { S4_GUIDANCE } from "../../src/content/guidance/s4";
import { S5_GUIDANCE } from "../../src/content/guidance/s5";
import { S6_GUIDANCE } from "../../src/content/guidance/s6";
import { S7_GUIDANCE } from "../../src/content/guidance/s7";

/** All guidance, in the steps' order. */
export const ALL_GUIDANCE: readonly Guidance[] = [
  S1_GUIDANCE,
  S2_GUIDANCE,
  S3_GUIDANCE,
  S4_GUIDANCE,
  S5_GUIDANCE,
  S6_GUIDANCE,
  S7_GUIDANCE,
];
