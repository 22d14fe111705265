/** Which Word the host plays: each has its own known faults. */
export type Platform = "windows" | "mac" | "web" | "ipad";

export interface HostSettings {
  platform: Platform;
  readOnly: boolean;
  /** Milliseconds that a round trip takes. Applied by the bridge, not by the host itself. */
  latency: number;
}
