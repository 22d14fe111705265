import { removeFigure } from "../../src/actions/figure/removeFigure";
import { undoLast } from "../../src/actions/undo/undoLast";
import { writeFigure, type FigureRequest } from "../../src/actions/figure/writeFigure";
import { figureScale } from "../../src/actions/figure/figureScale";
import type { Outcome } from "../../src/actions/Outcome";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { STATUS_STEP, STATUS_TAG } from "../../src/plan/status/statusBlock";
import { statusPieces } from "../../src/plan/status/statusPieces";
import { PLATFORMS, type Platform } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { documentXml, linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, opened, template, writeActionPlan } from "./inPlan";

const TAG = `[${STATUS_TAG}] `;
/** One black pixel, and one white. */
const BLACK = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";
const WHITE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==";

function write({ plan, store }: StoredPlan, more: Partial<FigureRequest> = {}, base64 = BLACK): Promise<Outcome> {
  const pieces = statusPieces(plan, { base64, width: 453, height: 150 });
  return writeFigure({
    ...{ plan, store, pieces, step: STATUS_STEP, tag: STATUS_TAG, title: "Status for tiltakene", onEdited: "ask" },
    ...more,
  });
}

interface Written extends OpenDocument {
  readonly state: StoredPlan;
}

/** A document with the action plan of three measures, and the figure below it. */
async function written(platform: Platform = "web"): Promise<Written> {
  const word = await openInWord(template(), { platform });
  const { plan, store } = await opened();
  const measures = [
    { action: "Kurs", deadline: "2026", status: "done" },
    { action: "Fagbrev", deadline: "2027", status: "ongoing" },
    { action: "Mentor", deadline: "2027", status: "ongoing" },
  ];
  const filled = { plan: measures.reduce((sofar, measure) => addMeasure(sofar, measure), plan), store };
  const state = after(done(await writeActionPlan(filled)), filled);
  return { ...word, state: after(done(await write(state)), state) };
}

async function blockLines(host: WordHost): Promise<string[]> {
  return (await linesOf(host)).flatMap((line) => (line.startsWith(TAG) ? [line.slice(TAG.length)] : []));
}

const LINES = [
  "## Status for tiltakene",
  "Figur 1: Tiltak etter frist og status",
  "Planen har 3 tiltak: 1 er gjennomført og 2 pågår.",
  "Tabell 2: Tiltak etter frist og status",
  "|# Frist | Gjennomført | Pågår | I alt |",
  "| 2026 | 1 | 0 | 1 |",
  "| 2027 | 0 | 2 | 2 |",
  "| I alt | 1 | 2 | 3 |",
];

function pictures(host: WordHost): Element[] {
  return [...host.documentXml.getElementsByTagName("w:drawing")];
}

function altOf(picture: Element): string {
  return picture.getElementsByTagName("wp:docPr")[0]?.getAttribute("descr") ?? "";
}

describe.each(PLATFORMS)("on %s", (platform) => {
  test("figure, sentence and numbers stand in one block below the action plan, in three round trips at most", async () => {
    const word = await openInWord(template(), { platform });
    const { plan, store } = await opened();
    const filled = addMeasure(plan, { action: "Kurs", deadline: "2026", status: "done" });
    const trips = word.roundTrips();
    done(await write({ plan: filled, store }));
    expect(word.roundTrips() - trips).toBeLessThanOrEqual(3);
    const lines = await linesOf(word.host);
    expect(lines.filter((line) => line.startsWith(TAG))).toHaveLength(7);
    expect(lines[lines.findLastIndex((line) => line.startsWith(TAG)) + 1]).toContain("(steg 7)");
    const saved = await word.host.save();
    expect(await openXmlFaults([saved])).toEqual([]);
    const [drawing] = (await documentXml(saved)).getElementsByTagName("w:drawing");
    expect(altOf(drawing!)).toContain("2026: 1 er gjennomført.");
    const look = [...(await documentXml(saved)).getElementsByTagName("w:tblLook")].at(-1);
    expect([look?.getAttribute("w:firstRow"), look?.getAttribute("w:firstColumn")]).toEqual(["1", "1"]);
  });
});

test("the figure and the table are counted with the document's own", async () => {
  const { host } = await written();
  expect(await blockLines(host)).toEqual(LINES);
});

test("the same numbers again change nothing", async () => {
  const { state } = await written();
  expect((await write(state)).kind).toBe("unchanged");
});

test("other numbers come into picture, text and table in place, in two round trips on every platform", async () => {
  for (const platform of ["web", "windows"] as const) {
    const word = await written(platform);
    const { host, state } = word;
    const plan = changeMeasure(state.plan, "T2", { deadline: "2028" });
    const trips = word.roundTrips();
    done(await write({ ...state, plan }, {}, WHITE));
    expect(word.roundTrips() - trips).toBe(2);
    expect(await blockLines(host)).toEqual([
      ...LINES.slice(0, 5),
      "| 2026 | 1 | 0 | 1 |",
      "| 2027 | 0 | 1 | 1 |",
      "| 2028 | 0 | 1 | 1 |",
      "| I alt | 1 | 2 | 3 |",
    ]);
    expect(pictures(host)).toHaveLength(1);
    expect(altOf(pictures(host)[0]!)).toContain("2028: 1 pågår.");
  }
});

test("a new status gives the table a new column", async () => {
  const { host, state } = await written();
  const plan = changeMeasure(state.plan, "T3", { status: "postponed" });
  done(await write({ ...state, plan }));
  expect((await blockLines(host)).slice(2)).toEqual([
    "Planen har 3 tiltak: 1 er gjennomført, 1 pågår og 1 er utsatt.",
    LINES[3],
    "|# Frist | Gjennomført | Pågår | Utsatt | I alt |",
    "| 2026 | 1 | 0 | 0 | 1 |",
    "| 2027 | 0 | 1 | 1 | 2 |",
    "| I alt | 1 | 1 | 1 | 3 |",
  ]);
});

test("undo gives the picture, the text and the table back as they were", async () => {
  const { host, state } = await written();
  const plan = changeMeasure(state.plan, "T2", { deadline: "2028", status: "cancelled" });
  const outcome = done(await write({ ...state, plan }, {}, WHITE));
  const now = after(outcome, { ...state, plan });
  done(await undoLast(outcome.undo!, now.plan, now.store));
  expect(await blockLines(host)).toEqual(LINES);
  expect(pictures(host).map(altOf)).toEqual([expect.stringContaining("2027: 2 pågår.")]);
  const media = await host.save();
  expect(await openXmlFaults([media])).toEqual([]);
});

test("undoing the insertion takes the whole block away", async () => {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  const before = await linesOf(word.host);
  const state = { plan: addMeasure(plan, { action: "Kurs" }), store };
  const outcome = done(await write(state));
  const now = after(outcome, state);
  done(await undoLast(outcome.undo!, now.plan, now.store));
  expect(await linesOf(word.host)).toEqual(before);
  expect(pictures(word.host)).toEqual([]);
});

describe("a block that somebody has edited in Word", () => {
  async function edited(): Promise<Written> {
    const word = await written();
    const sentence = [...word.host.documentXml.getElementsByTagName("w:p")].find(
      (each) => each.textContent === LINES[2],
    )!;
    word.host.editParagraph(sentence, "Vi er godt i gang.");
    return word;
  }

  test("is asked about, and nothing is written", async () => {
    const { host, state } = await edited();
    const before = await blockLines(host);
    expect((await write({ ...state, plan: changeMeasure(state.plan, "T1", { status: "" }) })).kind).toBe("edited");
    expect((await removeFigure(state, STATUS_TAG)).kind).toBe("edited");
    expect(await blockLines(host)).toEqual(before);
  });

  test("is replaced, or gets ours below, as the user says", async () => {
    const { host, state } = await edited();
    const now = after(done(await write(state, { onEdited: "replace" })), state);
    expect(await blockLines(host)).toEqual(LINES);
    const other = await edited();
    done(await write(other.state, { onEdited: "below" }));
    expect(await linesOf(other.host)).toContain("Vi er godt i gang.");
    expect(now.plan.written[STATUS_TAG]).toBe(state.plan.written[STATUS_TAG]);
  });
});

test("the block is taken out as a whole, and what is numbered after it is counted anew", async () => {
  const { host, state } = await written();
  const now = after(done(await removeFigure(state, STATUS_TAG)), state);
  expect(await blockLines(host)).toEqual([]);
  expect(pictures(host)).toEqual([]);
  expect(now.plan.written[STATUS_TAG]).toBeUndefined();
  expect(now.plan.inWord["kplan:s6:handlingsplan"]).toBeDefined();
});

test("a picture that was deleted in Word is there again after an update", async () => {
  const { host, state } = await written();
  pictures(host)[0]!.parentElement!.remove();
  done(await write(state));
  expect(pictures(host)).toHaveLength(1);
  expect(await blockLines(host)).toEqual(LINES);
});

/** The head of a PNG of so many pixels: all that its size takes. */
function pngOf(width: number, height: number): string {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.from("0800000000", "hex")]).toString("base64");
}

test.each(PLATFORMS)(
  "%s: the figure is as wide as it was drawn for, where Word goes by its pixels too",
  async (platform) => {
    const { host } = await openInWord(template(), { platform });
    const { plan, store } = await opened();
    const [width, height] = [453, 150].map((points) => Math.round(points * figureScale()));
    done(await write({ plan: addMeasure(plan, { action: "Kurs" }), store }, {}, pngOf(width!, height!)));
    const [extent] = [...host.documentXml.getElementsByTagName("wp:extent")];
    expect(Number(extent?.getAttribute("cx")) / 12_700).toBeCloseTo(453, 1);
    expect(Number(extent?.getAttribute("cy")) / 12_700).toBeCloseTo(150, 1);
  },
);
