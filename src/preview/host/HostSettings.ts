/** Which Word the host plays: each has its own known faults. */
export type Platform = "windows" | "mac" | "web" | "ipad";

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
