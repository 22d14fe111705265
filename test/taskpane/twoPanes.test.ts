import { fc } from "../seeded";
import type { openPlan, Opened } from "../../src/actions/document/openPlan";
import type { createCore, createPane } from "../../src/taskpane/work/createPane";
import type { initialState } from "../../src/taskpane/state/initialState";
import type { paneReducer } from "../../src/taskpane/state/paneReducer";
import type { rescan } from "../../src/taskpane/work/performTask";
import type { saveChanges } from "../../src/taskpane/work/saveChanges";
import type { Plan } from "../../src/plan/Plan";
import type { Pane, PaneCore } from "../../src/taskpane/state/Pane";
import { template } from "../actions/inPlan";
import { openInWord, type OpenDocument } from "../openInWord";

/** What a pane is made of; each pane has its own, since the add-in's modules hold its queue to Word. */
interface Modules {
  readonly openPlan: typeof openPlan;
  readonly createCore: typeof createCore;
  readonly createPane: typeof createPane;
  readonly saveChanges: typeof saveChanges;
  readonly rescan: typeof rescan;
  readonly paneReducer: typeof paneReducer;
  readonly initialState: typeof initialState;
}

/** Loading them takes longer than all that a case does: those of a pane that has nothing under way any more serve again. */
const loaded: Modules[] = [];

function modulesOf(pane: number): Modules {
  return (loaded[pane] ??= loadModules());
}

function loadModules(): Modules {
  let modules: Modules | null = null;
  jest.isolateModules(() => {
    modules = {
      ...jest.requireActual<object>("../../src/actions/document/openPlan"),
      ...jest.requireActual<object>("../../src/taskpane/work/createPane"),
      ...jest.requireActual<object>("../../src/taskpane/work/saveChanges"),
      ...jest.requireActual<object>("../../src/taskpane/work/performTask"),
      ...jest.requireActual<object>("../../src/taskpane/state/paneReducer"),
      ...jest.requireActual<object>("../../src/taskpane/state/initialState"),
    } as Modules;
  });
  return modules!;
}

/** A pane without its looks. */
interface LivePane {
  readonly core: PaneCore;
  readonly pane: Pane;
  readonly modules: Modules;
}

async function openPane(modules: Modules): Promise<LivePane> {
  const opened = (await modules.openPlan("nb")) as Opened;
  const state = modules.paneReducer(modules.initialState("nb"), opened);
  const core = modules.createCore(state, () => undefined);
  const pane = modules.createPane(core, "nb", (error) => {
    throw error;
  });
  return { core, pane, modules };
}

/** A note, what was said of its question, and a meeting about it: by the names that they are kept under. */
const NOTES = ["s1.a", "s1.a.discussed", "s1.a.aside", "meeting.m1.date", "meeting.m1.q.s1.a.said"] as const;
const FIELDS = ["municipality", "why", "aims", "goals", "T1.action", ...NOTES] as const;
type Field = (typeof FIELDS)[number];

const isNote = (field: Field): field is (typeof NOTES)[number] => NOTES.some((each) => each === field);

function read(plan: Plan, field: Field): string {
  if (isNote(field)) return plan.reflections[field] ?? "";
  if (field === "municipality") return plan.meta.municipality;
  if (field === "T1.action") return plan.measures.find(({ nr }) => nr === "T1")?.action ?? "";
  const answer = field === "goals" ? plan.answers.s3.goals : plan.answers.s2[field];
  if (answer?.kind === "list") return answer.items.join();
  return answer?.kind === "text" ? answer.text : "";
}

function write(plan: Plan, field: Field, text: string): Plan {
  if (isNote(field)) return { ...plan, reflections: { ...plan.reflections, [field]: text } };
  switch (field) {
    case "municipality":
      return { ...plan, meta: { ...plan.meta, municipality: text } };
    case "T1.action": {
      const measures = plan.measures.map((measure) => (measure.nr === "T1" ? { ...measure, action: text } : measure));
      return { ...plan, measures };
    }
    case "why":
    case "aims":
      return { ...plan, answers: { ...plan.answers, s2: { ...plan.answers.s2, [field]: { kind: "text", text } } } };
    case "goals":
      return {
        ...plan,
        answers: { ...plan.answers, s3: { ...plan.answers.s3, goals: { kind: "list", items: [text] } } },
      };
  }
}

const deed = fc.record({
  pane: fc.constantFrom(0 as const, 1 as const),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...FIELDS).map((field) => ({ kind: "type" as const, field })) },
    { weight: 1, arbitrary: fc.constant({ kind: "add" as const }) },
    { weight: 3, arbitrary: fc.constant({ kind: "save" as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: "scan" as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: "wait" as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: "kill" as const }) },
  ),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Two people in one document: what each does, and what must not be lost. */
class TwoPanes {
  readonly panes: LivePane[] = [];
  /** Words that stand somewhere, and that nobody has seen and typed over. */
  readonly alive = new Set<string>();
  /** Words of each pane that are not known to be saved. */
  private readonly unsaved: Set<string>[] = [new Set(), new Set()];
  private readonly work: Promise<unknown>[] = [];
  private words = 0;

  constructor(readonly word: OpenDocument) {}

  async open(): Promise<void> {
    for (const index of [0, 1]) this.panes[index] = await openPane(modulesOf(index));
  }

  async perform({ pane, what }: Deed): Promise<void> {
    const live = this.panes[pane]!;
    if (what.kind === "type") this.type(live, pane, what.field);
    else if (what.kind === "add") this.add(live, pane);
    else if (what.kind === "save") this.save(live, pane);
    else if (what.kind === "scan") this.work.push(live.core.queue(() => live.modules.rescan(live.core)));
    else if (what.kind === "wait") await this.quiet();
    else if (pane === 1) await this.kill();
  }

  /** Until Word has answered all that was asked of it. */
  async quiet(): Promise<void> {
    await Promise.all(this.work);
  }

  /** Until both have seen all that the other has. */
  async settle(): Promise<void> {
    for (const live of [...this.panes, ...this.panes, ...this.panes]) {
      await live.core.queue(() => live.modules.rescan(live.core));
      await live.core.queue(() => live.modules.saveChanges(live.core));
    }
  }

  private type({ core, pane }: LivePane, index: number, field: Field): void {
    const text = this.newWord(index);
    for (const seen of this.wordsIn(read(core.latest().plan, field))) this.alive.delete(seen);
    pane.change((plan) => write(plan, field, text));
    if (read(core.latest().plan, field) !== text) this.alive.delete(text);
  }

  private add({ pane, core }: LivePane, index: number): void {
    const text = this.newWord(index);
    const lastMeasure = core.latest().plan.lastMeasure + 1;
    const texts = { need: "", responsible: "", deadline: "", cost: "", status: "", evaluation: "", more: {} };
    const measure = { ...texts, nr: `T${lastMeasure}`, action: text };
    pane.change((plan) => ({ ...plan, measures: [...plan.measures, measure], lastMeasure }));
  }

  private save(live: LivePane, index: number): void {
    const texts = [...this.unsaved[index]!];
    const saved = live.core.queue(() => live.modules.saveChanges(live.core));
    this.work.push(
      saved.then(() => {
        for (const text of texts) this.unsaved[index]?.delete(text);
      }),
    );
  }

  /** What is under way goes on in Word; the pane's own memory is gone. */
  private async kill(): Promise<void> {
    for (const text of this.unsaved[1]!) this.alive.delete(text);
    this.unsaved[1] = new Set();
    this.panes[1] = await openPane(loadModules());
  }

  private newWord(index: number): string {
    const text = `ord${this.words++}`;
    this.alive.add(text);
    this.unsaved[index]?.add(text);
    return text;
  }

  private wordsIn(text: string): string[] {
    return text.match(/ord\d+/g) ?? [];
  }
}

test("whatever two people write at once in one document, in whatever order Word gets it, nothing is lost", async () => {
  const docx = template();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 14 }), fc.scheduler(), async (deeds, scheduler) => {
      const word = await openInWord(docx);
      const two = new TwoPanes(word);
      await two.open();
      word.hold((deliver) => scheduler.schedule(Promise.resolve()).then(deliver));
      await scheduler.waitFor(perform(two, deeds));
      word.hold((deliver) => deliver());
      await two.settle();
      const again = await openPane(modulesOf(0));
      const { plan } = again.core.latest();
      const kept = JSON.stringify(plan);
      expect([...two.alive].filter((text) => !kept.includes(`"${text}"`) && !kept.includes(text))).toEqual([]);
      expect(two.panes[0]!.core.latest().plan.answers).toStrictEqual(plan.answers);
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  );
}, 600_000);

/** What one of two people does who never come to the same field. */
const ownDeed = fc.record({
  pane: fc.constantFrom(0 as const, 1 as const),
  kind: fc.constantFrom("type", "save", "scan"),
});

test("who write at once in different fields of one part get no conflict, in whatever order Word gets it", async () => {
  const docx = template();
  await fc.assert(
    fc.asyncProperty(fc.array(ownDeed, { maxLength: 14 }), fc.scheduler(), async (deeds, scheduler) => {
      const word = await openInWord(docx);
      const two = new TwoPanes(word);
      await two.open();
      await two.perform({ pane: 0, what: { kind: "type", field: "why" } });
      await two.settle();
      word.hold((deliver) => scheduler.schedule(Promise.resolve()).then(deliver));
      const own = deeds.map(({ pane, kind }): Deed => {
        const field = pane === 0 ? "why" : "aims";
        return { pane, what: kind === "type" ? { kind, field } : { kind } };
      });
      await scheduler.waitFor(perform(two, own));
      word.hold((deliver) => deliver());
      await two.settle();
      expect(two.panes.map(({ core }) => core.latest().plan.conflicts)).toEqual([[], []]);
      const texts = JSON.stringify((await openPane(modulesOf(0))).core.latest().plan);
      expect([...two.alive].filter((text) => !texts.includes(text))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 30) },
  );
}, 600_000);

async function perform(two: TwoPanes, deeds: readonly Deed[]): Promise<void> {
  for (const each of deeds) await two.perform(each);
  await two.quiet();
}
