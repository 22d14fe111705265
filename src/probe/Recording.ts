export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * - `recorded`: Word has answered, be it with an error.
 * - `notSupported`: this Word lacks the requirement set.
 * - `failed`: the probe itself is at fault, or Word refused it the piece of document that it needs.
 * - `hung`: Word did not answer in time.
 * - `notRun`: the run ended before.
 */
export type Outcome = "recorded" | "notSupported" | "failed" | "hung" | "notRun";

/** What a probe found. */
export interface ProbeRecording {
  readonly id: string;
  readonly asks: string;
  readonly set: string;
  readonly outcome: Outcome;
  /** By name, in the order in which they were made. */
  readonly findings: Readonly<Record<string, Json>>;
  /** Why it failed. */
  readonly problem?: string;
  /** What of the document is not as it was before the probe. */
  readonly leftBehind?: Json;
}

/** Which Word was asked. */
export interface Environment {
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
  /** Office.PlatformType, and the version as Word says it. */
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Of WordApi 1.1 to 1.9 and WordApiDesktop 1.1 to 1.5 those that Word says it has. */
  readonly sets: readonly string[];
  /** Where Office.js was loaded from: the package on npm lacks WordApi 1.4. */
  readonly officeJs: string;
}

/** What one run of the probes found. */
export interface Recording {
  readonly environment: Environment;
  readonly probes: readonly ProbeRecording[];
  /** What of the document is not as it was before the run. */
  readonly leftBehind?: Json;
  /** Why the run ended before its last probe, or did not begin. */
  readonly problem?: string;
}
