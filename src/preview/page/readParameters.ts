import { FAULTS, PLATFORMS, type Fault } from "../host/HostSettings";
import type { PreviewSettings } from "./PreviewSettings";

export interface PreviewParameters extends PreviewSettings {
  /** Address of the document to open. */
  document: string;
  /** Address of the manifest of the add-in to show. */
  manifest: string;
  /** Width of the task pane, in CSS pixels. */
  pane: number;
  /** How many task panes are open on the document: 1 or 2. */
  panes: number;
}

/**
 * Reads the page's address: `?document=URL&platform=mac&readonly=1&latency=200&theme=dark&language=nn-NO&pane=450`,
 * `&manifest=manifest-probe.xml` for the probes in place of the add-in, `&panes=2` for a second task pane on the same
 * document, and `&fault=partsLost,silent` for faults of Word (HostSettings). What it does not know it leaves out.
 */
export function readParameters(search: string, template: string): PreviewParameters {
  const query = new URLSearchParams(search);
  return {
    document: query.get("document") ?? template,
    manifest: query.get("manifest") ?? "manifest.xml",
    platform: PLATFORMS.find((platform) => platform === query.get("platform")) ?? "web",
    readOnly: query.get("readonly") === "1",
    latency: positive(query.get("latency")) ?? 0,
    theme: query.get("theme") === "dark" ? "dark" : "light",
    language: query.get("language") === "nn-NO" ? "nn-NO" : "nb-NO",
    pane: positive(query.get("pane")) ?? 350,
    panes: query.get("panes") === "2" ? 2 : 1,
    faults: faultsIn(query.get("fault")),
  };
}

function faultsIn(text: string | null): readonly Fault[] {
  return FAULTS.filter((name) => (text ?? "").split(",").includes(name));
}

function positive(text: string | null): number | undefined {
  const number = Number(text);
  return text && Number.isFinite(number) && number > 0 ? number : undefined;
}
