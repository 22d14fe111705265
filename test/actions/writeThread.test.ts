import { removeFigure } from "../../src/actions/figure/removeFigure";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import type { Outcome } from "../../src/actions/Outcome";
import { undoLast } from "../../src/actions/undo/undoLast";
import { changeMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { setMeta } from "../../src/plan/setMeta";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { changeRow } from "../../src/plan/table/tableEditing";
import { THREAD_FIGURE_TAG, THREAD_STEP, THREAD_TAG } from "../../src/plan/thread/threadBlocks";
import { threadFigurePieces } from "../../src/plan/thread/threadFigure";
import { threadPieces } from "../../src/plan/thread/threadPieces";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { addGoal, addNeed, NEEDS, words } from "../plan/thread/threadPlan";
import { after, done, opened, template } from "./inPlan";

/** One black pixel. */
const BLACK = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

const request = { step: THREAD_STEP, onEdited: "ask" } as const;

function writeTable({ plan, store }: StoredPlan): Promise<Outcome> {
  return writeFigure({ ...request, plan, store, tag: THREAD_TAG, title: "Fra mål", pieces: threadPieces(plan) });
}

function writePicture({ plan, store }: StoredPlan): Promise<Outcome> {
  const pieces = threadFigurePieces(plan, { base64: BLACK, width: 453, height: 150 });
  return writeFigure({ ...request, plan, store, tag: THREAD_FIGURE_TAG, title: "Tråden", pieces });
}

/** M1 with B1, which T1 meets; B2 and T2 that hang on nothing, and M2 that has nothing. */
const PLAN = [
  (plan: Plan) => addGoal(plan, NEEDS, "B1", "M1"),
  (plan: Plan) => addNeed(plan, "T1", "B1"),
  (plan: Plan) => changeMeasure(plan, "T1", { responsible: "HR", deadline: "2027", evaluation: "Antall søkere" }),
].reduce((plan, edit) => edit(plan), words);

interface Open extends OpenDocument {
  readonly state: StoredPlan;
}

async function openedWith(plan: Plan, platform: (typeof PLATFORMS)[number] = "web"): Promise<Open> {
  const word = await openInWord(template(), { platform });
  const { store } = await opened();
  return { ...word, state: { plan, store } };
}

async function linesIn(host: WordHost, tag: string): Promise<readonly string[]> {
  const prefix = `[${tag}] `;
  return (await linesOf(host)).flatMap((line) => (line.startsWith(prefix) ? [line.slice(prefix.length)] : []));
}

const HEADER = "|# Mål | Kompetansebehov | Tiltak | Ansvarlig | Frist | Vurderes ved |";

const LINES = [
  "## Fra mål til tiltak",
  "Tabellen viser hvilke mål behovene kommer av, hvilke tiltak som dekker dem, og hvordan tiltakene vurderes.",
  "Tabell 1: Fra mål til tiltak",
  HEADER,
  "| M1 Bo hjemme | B1 Flere sykepleiere | T1 Stipend | HR | 2027 | Antall søkere |",
  "| M2 Trygt vann | Ingen behov er knyttet til målet |  |  |  |  |",
  "| Ikke knyttet til mål | B2 To som kan driften | Ikke dekket av tiltak |  |  |  |",
  "| Ikke knyttet til mål | Ikke knyttet til behov | T2 Kurs |  |  |  |",
];

describe.each(PLATFORMS)("on %s", (platform) => {
  test("the table and the figure stand under step 6, as Word wants them, and are written again without a change", async () => {
    const { host, state } = await openedWith(PLAN, platform);
    const once = after(done(await writeTable(state)), state);
    const now = after(done(await writePicture(once)), once);
    const lines = await linesOf(host);
    const last = lines.findLastIndex((line) => line.startsWith(`[${THREAD_FIGURE_TAG}] `));
    expect(lines[last + 1]).toContain("(steg 7)");
    expect(await linesIn(host, THREAD_TAG)).toEqual(LINES);
    expect([(await writeTable(now)).kind, (await writePicture(now)).kind]).toEqual(["unchanged", "unchanged"]);
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  });
});

test("a measure more under a need names the need and its goal by their numbers", async () => {
  const { host, state } = await openedWith(PLAN);
  const now = after(done(await writeTable(state)), state);
  const plan = addGoal(addNeed(addNeed(now.plan, "T2", "B1"), "T2", "B2"), NEEDS, "B2", "M1");
  const trips = (await writeTable({ ...now, plan })).kind;
  expect(trips).toBe("done");
  expect((await linesIn(host, THREAD_TAG)).slice(4)).toEqual([
    LINES[4],
    "| M1 | B1 | T2 Kurs |  |  |  |",
    "| M1 | B2 To som kan driften | T2 Kurs |  |  |  |",
    LINES[5],
  ]);
});

test("undo gives the table back as it was, and then takes it away", async () => {
  const { host, state } = await openedWith(PLAN);
  const before = await linesOf(host);
  const first = done(await writeTable(state));
  const once = after(first, state);
  const changed = { ...once, plan: addNeed(once.plan, "T2", "B2") };
  const second = done(await writeTable(changed));
  expect(await linesIn(host, THREAD_TAG)).toContain(
    "| Ikke knyttet til mål | B2 To som kan driften | T2 Kurs |  |  |  |",
  );
  const now = after(second, changed);
  const back = after(done(await undoLast(second.undo!, now.plan, now.store)), now);
  expect(await linesIn(host, THREAD_TAG)).toEqual(LINES);
  done(await undoLast(first.undo!, back.plan, back.store));
  expect(await linesOf(host)).toEqual(before);
});

test("the table is in nynorsk in a plan in nynorsk", async () => {
  const { host, state } = await openedWith(setMeta(PLAN, { language: "nn" }));
  done(await writeTable(state));
  const lines = await linesIn(host, THREAD_TAG);
  expect(lines[3]).toBe("|# Mål | Kompetansebehov | Tiltak | Ansvarleg | Frist | Blir vurdert ved |");
  expect(lines.slice(5)).toEqual([
    "| M2 Trygt vann | Ingen behov er knytte til målet |  |  |  |  |",
    "| Ikkje knytt til mål | B2 To som kan driften | Ikkje dekt av tiltak |  |  |  |",
    "| Ikkje knytt til mål | Ikkje knytt til behov | T2 Kurs |  |  |  |",
  ]);
});

describe("the figure", () => {
  const altOf = (host: WordHost): string =>
    [...host.documentXml.getElementsByTagName("wp:docPr")].map((each) => each.getAttribute("descr") ?? "").join();

  test("tells in sentences what hangs together, with what its boxes say and the numbers below", async () => {
    const { host, state } = await openedWith(changeMeasure(PLAN, "T1", { status: "done" }));
    done(await writePicture(state));
    expect(altOf(host)).toBe(
      [
        "Figuren viser hvordan mål, behov og tiltak henger sammen.",
        "M1 Bo hjemme har behovet B1. M2 Trygt vann har ingen behov.",
        "B1 dekkes av tiltaket T1. B2 er ikke dekket av tiltak.",
        "B2 er ikke knyttet til mål. T2 er ikke knyttet til behov.",
      ].join(" "),
    );
    expect(await linesIn(host, THREAD_FIGURE_TAG)).toEqual([
      "## Den røde tråden i planen",
      "Figur 1: Sammenhengen mellom mål, behov og tiltak",
      "Planen har 2 mål, 2 behov og 2 tiltak.",
      "Behovene i figuren: B1 Flere sykepleiere; B2 To som kan driften.",
      "Tiltakene i figuren: T1 Stipend; T2 Kurs.",
      "Tabell 1: Behov og tiltak for hvert mål",
      "|# Mål | Behov | Tiltak | Gjennomførte tiltak |",
      "| M1 Bo hjemme | 1 | 1 | 1 |",
      "| M2 Trygt vann | 0 | 0 | 0 |",
      "| Ikke knyttet til mål | 1 | 1 | 0 |",
    ]);
  });

  test("is drawn anew when a need gets other words, and is taken out as a whole", async () => {
    const { host, state } = await openedWith(PLAN);
    const once = after(done(await writePicture(state)), state);
    const changed = { ...once, plan: changeRow(once.plan, NEEDS, "B2", { needs: "Tre som kan driften" }) };
    const now = after(done(await writePicture(changed)), changed);
    expect(await linesIn(host, THREAD_FIGURE_TAG)).toContain(
      "Behovene i figuren: B1 Flere sykepleiere; B2 Tre som kan driften.",
    );
    done(await removeFigure(now, THREAD_FIGURE_TAG));
    expect(await linesIn(host, THREAD_FIGURE_TAG)).toEqual([]);
    expect(altOf(host)).toBe("");
  });
});
