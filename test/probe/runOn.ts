import type { Probe } from "../../src/probe/Probe";
import type { Recording } from "../../src/probe/Recording";
import { runProbes, type Watcher } from "../../src/probe/runProbes";
import type { HostSettings } from "../../src/preview/host/WordHost";
import { bullet, control, docx, heading, para, table } from "../builders";
import { openInWord, type OpenDocument } from "../openInWord";
import { W } from "../preview/host/inWord";

/** A document with something of each kind in it, "hemmelig" in each. */
const OWN_BLOCKS: readonly string[] = [
  heading("hemmelig kapittel", { bookmark: "_hemmelig" }),
  para("hemmelig avsnitt"),
  control("hemmelig", para("hemmelig svar"), table([["hemmelig celle", "b"]]), para("hemmelig svar til")),
  bullet("hemmelig punkt"),
  para("hemmelig slutt"),
];

export interface ProbeRun {
  readonly word: OpenDocument;
  readonly recording: Recording;
  /** The body's XML before and after. */
  readonly before: string;
  readonly after: string;
}

export async function runOn(
  probes: readonly Probe[],
  blocks: readonly string[] = OWN_BLOCKS,
  settings: Partial<HostSettings> = {},
  watch: (word: OpenDocument) => Partial<Watcher> = () => ({}),
): Promise<ProbeRun> {
  const word = await openInWord(await docx(...blocks), settings);
  const before = bodyXml(word);
  const watcher: Watcher = { begins: () => undefined, ended: () => undefined, isStopped: () => false, ...watch(word) };
  const recording = await runProbes(probes, watcher);
  return { word, recording, before, after: bodyXml(word) };
}

function bodyXml({ host }: OpenDocument): string {
  return new XMLSerializer().serializeToString(host.documentXml.getElementsByTagNameNS(W, "body")[0]!);
}
