/** Which Word the host plays: each has its own known faults. `ltsc2024` is the perpetual Word on Windows. */
export const PLATFORMS = ["windows", "mac", "web", "ipad", "ltsc2024"] as const;

export type Platform = (typeof PLATFORMS)[number];

/** Word on Windows of either kind: what is reported for one is played for both. */
export function isWindows(platform: Platform): boolean {
  return platform === "windows" || platform === "ltsc2024";
}

/** Faults of Word that may be mended any day, played where they are asked for. Numbers: OfficeDev/office-js. */
export const FAULTS = [
  "partsLost",
  "settingsLost",
  "addIgnored",
  "lastParagraphStays",
  "tableReplaceFails",
  "itemsMissing",
  "kickedOut",
  "silent",
  "revisionsInline",
] as const;

/**
 * - `partsLost`: a saved document has lost its custom XML parts when it is opened again (#1742).
 * - `settingsLost`: the settings that an add-in has saved in a document read back empty when it is opened (#4354, #6095).
 * - `addIgnored`: a custom XML part that is added or deleted is not, and no error says so (#5910).
 * - `lastParagraphStays`: the last of several paragraphs of a content control is emptied where it was to be deleted. What
 *   Word does there is not documented; #4975 and #3176 tell of the only one.
 * - `tableReplaceFails`: OOXML in place of a table in a content control is refused, "A table in this document has become
 *   corrupted" (#2606).
 * - `itemsMissing`: a namespace without custom XML parts answers no list of them, not an empty one (#6673).
 * - `kickedOut`: an add-in that inserts a content control throws everyone out: nothing is answered from then on, and what
 *   was not saved before is gone (#6590, #6635, #6657; Word on the web).
 * - `silent`: a batch is carried out, and its answer never comes.
 * - `revisionsInline`: the person shows all revisions inline, and on Windows tracked deletions count as text (#2314).
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
  /**
   * The how-manieth writing action from now on is refused, once, with what came before it in its batch kept; 0 for none. The
   * host counts it down.
   */
  refuseWrite: number;
}
