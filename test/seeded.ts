import fc from "fast-check";

/**
 * fast-check with the same values in every run, so that a change is judged by what it does and not by luck. `SEED=random`
 * draws others (README, "Run, test, build").
 */
if (process.env["SEED"] !== "random") fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261130) });

export { fc };
