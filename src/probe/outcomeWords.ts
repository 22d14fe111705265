import type { ProbeRecording, Recording } from "./Recording";

const OUTCOMES: Readonly<Record<ProbeRecording["outcome"], string>> = {
  recorded: "Svar fra Word",
  notSupported: "Finnes ikke i denne utgaven av Word",
  failed: "Prøven feilet",
  hung: "Word svarte ikke",
  notRun: "Ikke kjørt",
};

const PROBLEMS: Readonly<Record<string, string>> = {
  hung: "Word svarte ikke i tide, så resten er ikke kjørt. Lukk dokumentet uten å lagre.",
  stopped: "Stoppet av deg.",
  noPlace: "Dokumentet slutter i noe som prøvene ikke kommer ut av. Åpne et tomt dokument, og kjør på nytt.",
  frameLost: "Prøvene mistet plassen sin i dokumentet, så resten er ikke kjørt. Lukk dokumentet uten å lagre.",
};

/** What came of a probe, in Norwegian. */
export function outcomeOf({ outcome, problem, leftBehind }: ProbeRecording): string {
  const words = OUTCOMES[outcome] + (problem === undefined ? "" : `: ${problem}`);
  return leftBehind === undefined ? words : `${words}. Noe ble stående i dokumentet`;
}

/** What came of a run, in Norwegian. */
export function summaryOf({ probes, problem, leftBehind }: Recording): string {
  const recorded = probes.filter(({ outcome }) => outcome === "recorded").length;
  return [
    `Ferdig: svar på ${recorded} av ${probes.length} prøver.`,
    ...(problem === undefined ? [] : [PROBLEMS[problem] ?? `Word nektet: ${problem}`]),
    ...(leftBehind === undefined ? [] : ["Dokumentet er ikke helt som før."]),
  ].join(" ");
}
