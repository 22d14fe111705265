import type { Guidance } from "./Guidance";
import type { StepId } from "./StepId";

const LOADERS: Readonly<Record<StepId, () => Promise<Guidance>>> = {
  s1: async () => (await import("./guidance/s1")).S1_GUIDANCE,
  s2: async () => (await import("./guidance/s2")).S2_GUIDANCE,
  s3: async () => (await import("./guidance/s3")).S3_GUIDANCE,
  s4: async () => (await import("./guidance/s4")).S4_GUIDANCE,
  s5: async () => (await import("./guidance/s5")).S5_GUIDANCE,
  s6: async () => (await import("./guidance/s6")).S6_GUIDANCE,
  s7: async () => (await import("./guidance/s7")).S7_GUIDANCE,
};

/** All guidance of a step. Each step's is a file of its own on the web host, fetched when guidance is opened and not before. */
export function loadGuidance(step: StepId): Promise<Guidance> {
  return LOADERS[step]();
}
