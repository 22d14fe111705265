import type { Probe } from "./Probe";
import type { ProbeRecording, Recording } from "./Recording";
import { runProbes, type Watcher } from "./runProbes";

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
function outcomeOf({ outcome, problem, leftBehind }: ProbeRecording): string {
  const words = OUTCOMES[outcome] + (problem === undefined ? "" : `: ${problem}`);
  return leftBehind === undefined ? words : `${words}. Noe ble stående i dokumentet`;
}

/** What came of a run, in Norwegian. */
function summaryOf({ probes, problem, leftBehind }: Recording): string {
  const recorded = probes.filter(({ outcome }) => outcome === "recorded").length;
  return [
    `Ferdig: svar på ${recorded} av ${probes.length} prøver.`,
    ...(problem === undefined ? [] : [PROBLEMS[problem] ?? `Word nektet: ${problem}`]),
    ...(leftBehind === undefined ? [] : ["Dokumentet er ikke helt som før."]),
  ].join(" ");
}

/** The page in which a person runs the probes, and takes the recording along. */
export class ProbePage {
  private readonly probes: readonly Probe[];
  private readonly start = find("start", HTMLFormElement);
  private readonly stop = find("stop", HTMLButtonElement);
  private readonly status = find("status", HTMLElement);
  private readonly progress = find("progress", HTMLProgressElement);
  private readonly list = find("probes", HTMLOListElement);
  private isStopped = false;

  constructor(probes: readonly Probe[]) {
    this.probes = probes;
    this.progress.max = probes.length;
    this.list.replaceChildren(...probes.map(({ asks }) => itemOf(asks)));
    this.start.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.run();
    });
    this.stop.addEventListener("click", () => {
      this.isStopped = true;
      this.stop.disabled = true;
      this.say("Stopper etter denne prøven …");
    });
  }

  /** Says why no probe can be run here. */
  refuse(words: string): void {
    this.start.hidden = true;
    this.say(words);
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  private async run(): Promise<void> {
    this.isStopped = false;
    this.showRunning(true);
    this.say("Prøvene kjører …");
    const recording = await runProbes(this.probes, this.watcher());
    this.showRunning(false);
    recording.probes.forEach((each, index) => {
      this.show(each, index);
    });
    this.offer(recording);
    this.say(summaryOf(recording));
  }

  private watcher(): Watcher {
    return {
      begins: (_, index) => {
        this.progress.value = index;
        this.list.children[index]?.setAttribute("aria-current", "step");
        // A screen reader is told now and then, and not of each.
        if (index > 0 && index % 20 === 0) this.say(`${index} av ${this.probes.length} prøver er kjørt.`);
      },
      ended: (recording, index) => {
        this.show(recording, index);
      },
      isStopped: () => this.isStopped,
    };
  }

  private show(recording: ProbeRecording, index: number): void {
    const item = this.list.children[index];
    if (!item) return;
    const words = item.querySelector("span") ?? item.appendChild(document.createElement("span"));
    words.textContent = outcomeOf(recording);
    const isBad = recording.outcome === "failed" || recording.outcome === "hung" || recording.leftBehind !== undefined;
    item.toggleAttribute("data-bad", isBad);
    item.removeAttribute("aria-current");
  }

  private showRunning(isRunning: boolean): void {
    for (const field of this.start.querySelectorAll<HTMLInputElement | HTMLButtonElement>("input, [type=submit]"))
      field.disabled = isRunning;
    this.stop.hidden = !isRunning;
    this.stop.disabled = false;
    this.progress.hidden = !isRunning;
    // The button that was pressed is no more to be pressed.
    if (isRunning) this.stop.focus();
  }

  private offer(recording: Recording): void {
    const json = JSON.stringify(recording, null, 1);
    const link = find("download", HTMLAnchorElement);
    URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    const { platform, version } = recording.environment;
    link.download = `planhjelp-prover-${platform}-${version}.json`;
    find("json", HTMLTextAreaElement).value = json;
    find("copy", HTMLButtonElement).onclick = () => void copy(json);
    find("outcome", HTMLElement).hidden = false;
    link.focus();
  }
}

async function copy(json: string): Promise<void> {
  const isCopied = await copyText(json);
  find("copied", HTMLElement).textContent = isCopied ? "Kopiert." : "Nettleseren nektet å kopiere.";
  find("by-hand", HTMLElement).hidden = isCopied;
}

function itemOf(asks: string): HTMLLIElement {
  const item = document.createElement("li");
  item.textContent = asks;
  return item;
}

function find<Found extends HTMLElement>(id: string, type: new () => Found): Found {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`probe.html has no element "${id}".`);
  return element;
}

/**
 * Copies a text; false where the browser refuses. To be called from a click. The older way comes first: frames of other
 * origins, as a pane is in Word on the web, are often refused the newer one.
 */
async function copyText(text: string): Promise<boolean> {
  if (copyByEvent(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, { once: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
