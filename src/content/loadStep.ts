import type { StepContent } from "./Prompt";
import type { StepId } from "./StepId";

const LOADERS: Readonly<Record<StepId, () => Promise<StepContent>>> = {
  s1: async () => (await import(/* webpackChunkName: "steps" */ "./steps/s1")).S1,
  s2: async () => (await import(/* webpackChunkName: "steps" */ "./steps/s2")).S2,
  s3: async () => (await import(/* webpackChunkName: "steps" */ "./steps/s3")).S3,
  s4: async () => (await import(/* webpackChunkName: "steps" */ "./steps/s4")).S4,
  s5: async () => (await import(/* webpackChunkName: "steps" */ "./steps/s5")).S5,
  s6: async () => (await import(/* webpackChunkName: "steps" */ "./steps/s6")).S6,
  s7: async () => (await import(/* webpackChunkName: "steps" */ "./steps/s7")).S7,
};

/** What a step's page shows. Each step is a file of its own on the web host, fetched when it is first needed. */
export function loadStep(id: StepId): Promise<StepContent> {
  return LOADERS[id]();
}
