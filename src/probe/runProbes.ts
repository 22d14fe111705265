import { clearFrame } from "./clearFrame";
import { closeFrame, findFrame, RunError, openFrame, TOP } from "./Frame";
import { Kit } from "./Kit";
import type { Probe } from "./Probe";
import type { Json, Outcome, ProbeRecording, Recording, Environment } from "./Recording";

const SETS = [
  ["WordApi", 9],
  ["WordApiDesktop", 5],
] as const;

/** Which Word runs the page; to be called in Word. */
function readEnvironment(): Environment {
  const { requirements, displayLanguage, contentLanguage } = Office.context;
  const context: Partial<Office.Context> = Office.context;
  const versions = SETS.flatMap(([name, newest]) =>
    Array.from({ length: newest }, (_, index) => [name, `1.${index + 1}`] as const),
  );
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  return {
    date: new Date().toISOString().slice(0, 10),
    platform: String(context.platform ?? "unknown"),
    version: context.diagnostics?.version ?? "unknown",
    displayLanguage,
    contentLanguage,
    sets: versions.filter(([name, version]) => requirements.isSetSupported(name, version)).map((set) => set.join(" ")),
    officeJs: script?.src ?? "unknown",
  };
}

/** Who follows a run, and can end it. */
export interface Watcher {
  begins(probe: Probe, index: number): void;
  ended(recording: ProbeRecording, index: number): void;
  isStopped(): boolean;
}

/** How long Word may take over one probe. */
const LIMIT_MS = 30_000;

/** Runs the probes one after the other on the open document, and leaves it as it was. Rejects on no account. */
export async function runProbes(probes: readonly Probe[], watcher: Watcher, limitMs = LIMIT_MS): Promise<Recording> {
  return new ProbeRun(watcher, limitMs).run(probes);
}

class ProbeRun {
  private readonly watcher: Watcher;
  private readonly limitMs: number;
  /** Why no further probe is run. */
  private problem: string | null = null;
  private own: OwnDocument = { lines: [], tables: 0, controls: 0, inFrame: null };

  constructor(watcher: Watcher, limitMs: number) {
    this.watcher = watcher;
    this.limitMs = limitMs;
  }

  async run(probes: readonly Probe[]): Promise<Recording> {
    const opened = await this.guarded(() => open());
    if (opened) this.own = opened.own;
    const recordings: ProbeRecording[] = [];
    for (const [index, probe] of probes.entries()) recordings.push(await this.record(probe, index));
    const closed = opened && this.problem !== "hung" ? await this.guarded(() => close(opened.trackingMode)) : null;
    const left = opened && (closed ? differenceOf(opened.own, closed) : "frame");
    return {
      environment: readEnvironment(),
      probes: recordings,
      ...(left === null ? {} : { leftBehind: left }),
      ...(this.problem === null ? {} : { problem: this.problem }),
    };
  }

  private async record(probe: Probe, index: number): Promise<ProbeRecording> {
    if (this.watcher.isStopped()) this.problem ??= "stopped";
    if (this.problem !== null) return recordingOf(probe, "notRun", {});
    const [name = "", version] = probe.set.split(" ");
    if (!Office.context.requirements.isSetSupported(name, version)) return recordingOf(probe, "notSupported", {});
    this.watcher.begins(probe, index);
    const recording = await this.ask(probe);
    this.watcher.ended(recording, index);
    return recording;
  }

  private async ask(probe: Probe): Promise<ProbeRecording> {
    const findings: Record<string, Json> = {};
    const done = await this.guarded(async () => {
      const fault = await tryOut(probe, findings);
      await clearFrame();
      return { fault, own: await Word.run(readOwnDocument) };
    });
    if (this.problem === "hung") return recordingOf(probe, "hung", findings);
    if (!done) return { ...recordingOf(probe, "recorded", findings), leftBehind: "frame" };
    const left = differenceOf(this.own, done.own);
    this.own = done.own;
    return {
      ...recordingOf(probe, done.fault === null ? "recorded" : "failed", findings),
      ...(done.fault === null ? {} : { problem: done.fault }),
      ...(left === null ? {} : { leftBehind: left }),
    };
  }

  /** Does something with Word; null, and the reason kept, where Word does not answer or the frame is gone. */
  private async guarded<T>(act: () => Promise<T>): Promise<T | null> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new RunError("hung"));
      }, this.limitMs);
    });
    try {
      return await Promise.race([act(), tooLong]);
    } catch (error) {
      this.problem ??= error instanceof RunError ? error.reason : describe(error);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }
}

interface Opened {
  readonly own: OwnDocument;
  readonly trackingMode: Word.Document["changeTrackingMode"];
}

async function open(): Promise<Opened> {
  const trackingMode = await Word.run(async (context) => {
    const { document } = context;
    document.load("changeTrackingMode");
    await context.sync();
    const mode = document.changeTrackingMode;
    document.changeTrackingMode = "Off";
    await context.sync();
    return mode;
  });
  const before = await Word.run(readOwnDocument);
  await Word.run(openFrame);
  await clearFrame();
  // What an earlier run has left in its frame is not the person's own.
  const own = before.inFrame === null ? before : await Word.run(readOwnDocument);
  return { own, trackingMode };
}

async function close(trackingMode: Opened["trackingMode"]): Promise<OwnDocument> {
  await Word.run(closeFrame);
  await Word.run(async (context) => {
    context.document.changeTrackingMode = trackingMode;
    await context.sync();
  });
  return Word.run(readOwnDocument);
}

/** Null, or why the probe could not do its work. */
async function tryOut(probe: Probe, findings: Record<string, Json>): Promise<string | null> {
  try {
    await Word.run(async (context) => probe.run(new Kit(context, await findFrame(context), findings)));
    return null;
  } catch (error) {
    if (error instanceof RunError) throw error;
    return describe(error);
  }
}

function describe(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

function recordingOf({ id, asks, set }: Probe, outcome: Outcome, findings: Record<string, Json>): ProbeRecording {
  return { id, asks, set, outcome, findings };
}

/** The person's own document as far as it is looked after. Its words never leave the page. */
interface OwnDocument {
  /** Style and text of each paragraph above the frame. */
  readonly lines: readonly string[];
  readonly tables: number;
  readonly controls: number;
  /** Paragraphs in the frame, which are no part of it: what probes have left there. Null where there is no frame. */
  readonly inFrame: number | null;
}

async function readOwnDocument(context: Word.RequestContext): Promise<OwnDocument> {
  const { document } = context;
  const paragraphs = document.body.paragraphs.load("items/text,items/style");
  const tables = document.body.tables.load("items/rowCount");
  const controls = document.contentControls.load("items/id");
  await context.sync();
  const from = paragraphs.items.findIndex(({ text }) => text === TOP);
  const own = from < 0 ? paragraphs.items : paragraphs.items.slice(0, from);
  const lines = own.map(({ style, text }) => `${style}: ${text}`);
  const inFrame = from < 0 ? null : paragraphs.items.length - from - 2;
  return { lines, tables: tables.items.length, controls: controls.items.length, inFrame };
}

/** What differs, in numbers; null where nothing does. */
function differenceOf(before: OwnDocument, after: OwnDocument): Json {
  const changed = before.lines.filter((line, index) => line !== after.lines[index]).length;
  const pairs = {
    paragraphs: [before.lines.length, after.lines.length],
    tables: [before.tables, after.tables],
    controls: [before.controls, after.controls],
    inFrame: [before.inFrame ?? 0, after.inFrame ?? 0],
  };
  const differing = Object.entries(pairs).filter(([, [was, is]]) => was !== is);
  if (changed === 0 && differing.length === 0) return null;
  return { changedParagraphs: changed, ...Object.fromEntries(differing) };
}
