/** Which Word the host plays: each has its own known faults. `ltsc2024` is the perpetual Word on Windows. */
export const PLATFORMS = ["windows", "mac", "web", "ipad", "ltsc2024"] as const;

export type Platform = (typeof PLATFORMS)[number];

/** Word on Windows of either kind: what is reported for one is played for both. */
export function isWindows(platform: Platform): boolean {
  return platform === "windows" || platform === "ltsc2024";
}

/** Faults of Word that are not tied to a platform, played where they are asked for. Numbers: OfficeDev/office-js. */
export const FAULTS = ["partsLost", "settingsLost", "addIgnored"] as const;

/**
 * - `partsLost`: a saved document has lost its custom XML parts when it is opened again (#1742).
 * - `settingsLost`: the settings that an add-in has saved in a document read back empty when it is opened (#4354, #6095).
 * - `addIgnored`: a custom XML part that is added or deleted is not, and no error says so (#5910).
 */
export type Fault = (typeof FAULTS)[number];

/** How the host behaves. */
export interface HostSettings {
  /** Plays the faults that are known of that platform's Word. */
  platform: Platform;
  /** Every change is answered with AccessDenied. */
  readOnly: boolean;
  /** Milliseconds that a round trip takes. Applied by the bridge, not by the host itself. */
  latency: number;
  /** Each may be switched on and off while the host runs. */
  faults: readonly Fault[];
}
