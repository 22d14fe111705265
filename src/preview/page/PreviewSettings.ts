import type { Fault, Platform } from "../host/HostSettings";

export type Theme = "light" | "dark";

/** The languages that the preview's Word can be in. */
export type DisplayLanguage = "nb-NO" | "nn-NO";

/** How the stand-in behaves, as the page's address or its toolbar says. */
export interface PreviewSettings {
  platform: Platform;
  readOnly: boolean;
  /** Milliseconds before each batch of calls is answered. */
  latency: number;
  theme: Theme;
  language: DisplayLanguage;
  /** The faults of Word that are played. */
  faults: readonly Fault[];
}
