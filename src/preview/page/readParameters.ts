import type { Platform } from "../host/HostSettings";
import type { PreviewSettings } from "./PreviewSettings";

export interface PreviewParameters extends PreviewSettings {
  /** Address of the document to open. */
  document: string;
  /** Width of the task pane, in CSS pixels. */
  pane: number;
}

const PLATFORMS: readonly Platform[] = ["windows", "mac", "web", "ipad"];

/** Reads the page's address: `?document=URL&platform=mac&readonly=1&latency=200&theme=dark&language=nn-NO&pane=450`. */
export function readParameters(search: string, template: string): PreviewParameters {
  const query = new URLSearchParams(search);
  return {
    document: query.get("document") ?? template,
    platform: PLATFORMS.find((platform) => platform === query.get("platform")) ?? "web",
    readOnly: query.get("readonly") === "1",
    latency: positive(query.get("latency")) ?? 0,
    theme: query.get("theme") === "dark" ? "dark" : "light",
    language: query.get("language") === "nn-NO" ? "nn-NO" : "nb-NO",
    pane: positive(query.get("pane")) ?? 350,
  };
}

function positive(text: string | null): number | undefined {
  const number = Number(text);
  return text && Number.isFinite(number) && number > 0 ? number : undefined;
}
