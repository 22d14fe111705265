import type { Outcome } from "../../src/actions/Outcome";
import { undoLast } from "../../src/actions/undo/undoLast";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { WordHost } from "../../src/preview/host/WordHost";
import { openInWord } from "../openInWord";
import { after, done, head, insert, opened, para, template, writeActionPlan } from "./inPlan";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const M = "http://schemas.openxmlformats.org/officeDocument/2006/math";

/** What a person can hang on a paragraph's words in Word, as it stands in the file. */
const HUNG: readonly (readonly [mark: string, element: string, hang: (paragraph: Element) => void])[] = [
  [
    "link",
    "hyperlink",
    (paragraph) => {
      wrap(paragraph, "w:hyperlink", { "w:anchor": "_kplan_s2" });
    },
  ],
  [
    "comment",
    "commentReference",
    (paragraph) => {
      append(paragraph, "w:commentReference", { "w:id": "0" });
    },
  ],
  [
    "note",
    "footnoteReference",
    (paragraph) => {
      append(paragraph, "w:footnoteReference", { "w:id": "1" });
    },
  ],
  [
    "bookmark",
    "bookmarkStart",
    (paragraph) => {
      bookmark(paragraph, "_Ref123456");
    },
  ],
  [
    "equation",
    "oMath",
    (paragraph) => {
      paragraph.append(paragraph.ownerDocument.createElementNS(M, "m:oMath"));
    },
  ],
  [
    "field",
    "fldSimple",
    (paragraph) => {
      wrap(paragraph, "w:fldSimple", { "w:instr": " DATE " });
    },
  ],
  ["format", "highlight", highlight],
  [
    "picture",
    "drawing",
    (paragraph) => {
      append(paragraph, "w:drawing", {});
    },
  ],
];

describe.each(HUNG)("a %s that the user has put into a paragraph of ours", (mark, element, hang) => {
  const text = "Vi trenger folk.";
  async function hung() {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s2", [head("Hvorfor"), para(text), para("Mer.")])), start);
    hang(paragraphOf(host, text));
    return { host, state, count: () => countOf(host, element), had: countOf(host, element) };
  }

  test("is asked about before the paragraph gets another text", async () => {
    const { state, count, had } = await hung();
    const outcome = await insert(state, "s2", [head("Hvorfor"), para("Vi trenger flere folk."), para("Mer.")]);
    expect(lostIn(outcome)).toEqual([mark]);
    expect(count()).toBe(had);
  });

  test("stays, and is not asked about, when other paragraphs change", async () => {
    const { state, count, had } = await hung();
    done(await insert(state, "s2", [head("Hvorfor"), para(text), para("Mer og mer.")]));
    expect(count()).toBe(had);
  });

  test("goes when the user says so", async () => {
    const { state, count, had } = await hung();
    const pieces = [head("Hvorfor"), para("Vi trenger flere folk."), para("Mer.")];
    done(await insert(state, "s2", pieces, { onEdited: "replace" }));
    expect(count()).toBeLessThan(had);
  });
});

test("a link on our words keeps an insertion from being undone", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const outcome = done(await insert(start, "s2", [para("Vi trenger folk.")]));
  wrap(paragraphOf(host, "Vi trenger folk."), "w:hyperlink", { "w:anchor": "_kplan_s2" });
  const state = after(outcome, start);
  expect(await undoLast(outcome.undo!, state.plan, state.store)).toEqual({ kind: "changedSince" });
});

describe("a look that all words of a paragraph have", () => {
  async function italic(...which: readonly string[]) {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s2", [para("Vi trenger folk."), para("Mer.")])), start);
    for (const text of which) {
      const run = runOf(paragraphOf(host, text));
      const properties = make(run, "w:rPr", {});
      properties.append(make(run, "w:i", {}));
      run.querySelector("rPr")?.remove();
      run.prepend(properties);
    }
    return state;
  }

  test("is asked about before the paragraph gets another text", async () => {
    const state = await italic("Vi trenger folk.");
    expect(lostIn(await insert(state, "s2", [para("Vi trenger flere folk."), para("Mer.")]))).toEqual(["format"]);
  });

  test("is not asked about where all our paragraphs have it from their neighbour", async () => {
    const state = await italic("Vi trenger folk.", "Mer.");
    done(await insert(state, "s2", [para("Vi trenger flere folk."), para("Mer.")]));
  });
});

describe("in a cell of the action plan", () => {
  async function planned() {
    const { host } = await openInWord(template());
    const start = await opened();
    let plan = addMeasure(start.plan, { action: "Kurs", need: "Behov" });
    plan = addMeasure(plan, { action: "Lærlinger", need: "Flere hender" });
    return { host, state: after(done(await writeActionPlan({ plan, store: start.store })), { ...start, plan }) };
  }

  test.each(HUNG)("a %s is asked about before the cell gets another text", async (mark, element, hang) => {
    const { host, state } = await planned();
    hang(paragraphOf(host, "Kurs"));
    const had = countOf(host, element);
    const plan = changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" });
    const outcome = await writeActionPlan({ ...state, plan });
    expect([lostIn(outcome), countOf(host, element)]).toEqual([[mark], had]);
  });

  test("a comment on another measure stays, and is not asked about", async () => {
    const { host, state } = await planned();
    append(paragraphOf(host, "Lærlinger"), "w:commentReference", { "w:id": "0" });
    const plan = changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" });
    done(await writeActionPlan({ ...state, plan }));
    expect(countOf(host, "commentReference")).toBe(1);
  });

  test("when the user says so only that cell is written, not the whole table", async () => {
    const { host, state } = await planned();
    append(paragraphOf(host, "Kurs"), "w:commentReference", { "w:id": "0" });
    append(paragraphOf(host, "Lærlinger"), "w:commentReference", { "w:id": "1" });
    const plan = changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" });
    done(await writeActionPlan({ ...state, plan, onEdited: "replace" }));
    expect(countOf(host, "commentReference")).toBe(1);
    expect(paragraphOf(host, "Kurs i ledelse")).toBeDefined();
  });
});

function lostIn(outcome: Outcome): readonly string[] | string {
  return outcome.kind === "edited" ? outcome.lost : outcome.kind;
}

function paragraphOf({ documentXml }: WordHost, text: string): Element {
  const found = [...documentXml.getElementsByTagNameNS(W, "p")].find(({ textContent }) => textContent === text);
  if (found === undefined) throw new Error(`«${text}» is not in the document`);
  return found;
}

function countOf({ documentXml }: WordHost, name: string): number {
  return documentXml.getElementsByTagNameNS(name === "oMath" ? M : W, name).length;
}

function make({ ownerDocument }: Element, name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = ownerDocument.createElementNS(W, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(W, key, value);
  return made;
}

function runOf(paragraph: Element): Element {
  const [run] = paragraph.getElementsByTagNameNS(W, "r");
  if (run === undefined) throw new Error("the paragraph has no text");
  return run;
}

function wrap(paragraph: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const run = runOf(paragraph);
  const around = make(paragraph, name, attributes);
  run.before(around);
  around.append(run);
}

function append(paragraph: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const run = make(paragraph, "w:r", {});
  run.append(make(paragraph, name, attributes));
  paragraph.append(run);
}

function bookmark(paragraph: Element, name: string): void {
  runOf(paragraph).before(make(paragraph, "w:bookmarkStart", { "w:id": "9001", "w:name": name }));
  paragraph.append(make(paragraph, "w:bookmarkEnd", { "w:id": "9001" }));
}

/** The first word gets a highlight of its own. */
function highlight(paragraph: Element): void {
  const run = runOf(paragraph);
  const first = run.cloneNode(true) as Element;
  const [text, rest] = [first, run].map((each) => each.getElementsByTagNameNS(W, "t")[0]!);
  [text!.textContent, rest!.textContent] = [rest!.textContent.slice(0, 2), rest!.textContent.slice(2)];
  const properties = make(paragraph, "w:rPr", {});
  properties.append(make(paragraph, "w:highlight", { "w:val": "yellow" }));
  first.querySelector("rPr")?.remove();
  first.prepend(properties);
  run.before(first);
}
