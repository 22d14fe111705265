import type { Done } from "../../src/actions/Outcome";
import { undoLast } from "../../src/actions/undo/undoLast";
import { writeTable } from "../../src/actions/table/writeTable";
import { ARSPLAN } from "../../src/content/tables/arsplan";
import { FAKTORER } from "../../src/content/tables/faktorer";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { startTable } from "../../src/plan/table/startTable";
import type { HostSettings } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { openInWord } from "../openInWord";
import { after, done, opened, template } from "./inPlan";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PLATFORMS = ["windows", "mac", "web", "ipad", "ltsc2024"] as const;
/** The table whose caption is marked, and one that stands before it. */
const [LATE, EARLY] = [ARSPLAN, FAKTORER];
const TITLE = LATE.title.nb;

async function insert(state: StoredPlan, table: TableDefinition): Promise<{ state: StoredPlan; outcome: Done }> {
  const sent = { ...state, plan: startTable(state.plan, table) };
  const outcome = done(await writeTable({ ...sent, table, direction: "both", onEdited: "ask" }));
  return { state: after(outcome, sent), outcome };
}

function captionOf(host: WordHost): Element {
  return [...host.documentXml.getElementsByTagName("w:p")].find(({ textContent }) =>
    new RegExp(`^Tabell \\d+: ${TITLE}$`).test(textContent),
  )!;
}

function make(host: WordHost, name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = host.documentXml.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
  return element;
}

/** Hangs on the caption what a person can: a cross-reference's bookmark on its label and number, a link and emphasis on its title, a comment on all of it. */
function mark(host: WordHost): void {
  const caption = captionOf(host);
  const run = [...caption.getElementsByTagName("w:r")].find(({ textContent }) => textContent.startsWith("Tabell"))!;
  const [label, title] = [run.cloneNode(true) as Element, run.cloneNode(true) as Element];
  const [text] = /^Tabell \d+/.exec(run.textContent)!;
  label.getElementsByTagName("w:t")[0]!.textContent = text;
  title.getElementsByTagName("w:t")[0]!.textContent = `: ${TITLE}`;
  const look = title.getElementsByTagName("w:rPr")[0] ?? make(host, "rPr", {});
  look.append(make(host, "highlight", { val: "yellow" }));
  title.prepend(look);
  const link = make(host, "hyperlink", { anchor: "_kplan_s2" });
  link.append(title);
  const reference = make(host, "r", {});
  reference.append(make(host, "commentReference", { id: "0" }));
  host.editXml(caption, () => {
    run.replaceWith(
      make(host, "commentRangeStart", { id: "0" }),
      make(host, "bookmarkStart", { id: "771", name: "_Ref123456" }),
      label,
      make(host, "bookmarkEnd", { id: "771" }),
      link,
      make(host, "commentRangeEnd", { id: "0" }),
      reference,
    );
  });
}

/** What the caption says, and what hangs on which of its words. */
function marksOn(host: WordHost): Readonly<Record<string, string | number>> {
  const caption = captionOf(host);
  const within = (start: string, end: string): string => {
    const [from] = caption.getElementsByTagName(start);
    const [to] = caption.getElementsByTagName(end);
    if (from === undefined || to === undefined) return "gone";
    const range = host.documentXml.createRange();
    range.setStartAfter(from);
    range.setEndBefore(to);
    return range.toString();
  };
  return {
    text: caption.textContent,
    bookmark: within("w:bookmarkStart", "w:bookmarkEnd"),
    comment: within("w:commentRangeStart", "w:commentRangeEnd"),
    references: caption.getElementsByTagName("w:commentReference").length,
    link: caption.getElementsByTagName("w:hyperlink")[0]?.textContent ?? "gone",
    emphasis: caption.getElementsByTagName("w:highlight")[0]?.parentElement?.parentElement?.textContent ?? "gone",
  };
}

function marked(number: number): Readonly<Record<string, string | number>> {
  const [text, link] = [`Tabell ${number}: ${TITLE}`, `: ${TITLE}`];
  return { text, bookmark: `Tabell ${number}`, comment: text, references: 1, link, emphasis: link };
}

/** A caption of somebody's own before all others. */
function addForeign(host: WordHost): void {
  const foreign = captionOf(host).cloneNode(true) as Element;
  foreign.replaceChildren(...[...foreign.children].filter(({ localName }) => localName === "pPr"));
  foreign.append(runOf(host, "Tabell 9: Noens egen"));
  const first = host.documentXml.getElementsByTagName("w:p")[0]!;
  host.editXml(first, () => {
    first.before(foreign);
  });
}

function runOf(host: WordHost, words: string): Element {
  const [run, text] = [make(host, "r", {}), make(host, "t", {})];
  text.textContent = words;
  run.append(text);
  return run;
}

describe.each(PLATFORMS)("on %s", (platform) => {
  async function withMarks(settings: Partial<HostSettings> = {}) {
    const { host } = await openInWord(template(), { platform, ...settings });
    const { state } = await insert(await opened(), LATE);
    mark(host);
    return { host, state };
  }

  test("what hangs on a caption stays when it gets another number, and gets the old one back", async () => {
    const { host, state } = await withMarks();
    expect(marksOn(host)).toEqual(marked(1));
    const early = await insert(state, EARLY);
    expect(marksOn(host)).toEqual(marked(2));
    done(await undoLast(early.outcome.undo!, early.state.plan, early.state.store));
    expect(marksOn(host)).toEqual(marked(1));
  });

  test("it stays when the caption's own table is written, and nothing is asked", async () => {
    const { host, state } = await withMarks();
    addForeign(host);
    await insert(state, LATE);
    expect(marksOn(host)).toEqual(marked(10));
  });
});

test("a caption that has lost its number gets one", async () => {
  const { host } = await openInWord(template());
  const { state } = await insert(await opened(), LATE);
  host.editParagraph(captionOf(host), `Tabell: ${TITLE}`);
  await insert(state, EARLY);
  expect(captionOf(host).textContent).toBe(`Tabell 2: ${TITLE}`);
});

test("a field that counts the caption's own number is asked about before it goes", async () => {
  const { host } = await openInWord(template());
  const { state } = await insert(await opened(), LATE);
  const [run] = captionOf(host).getElementsByTagName("w:r");
  const field = make(host, "fldSimple", { instr: " SEQ Tabell " });
  field.append(runOf(host, "1"));
  run!.getElementsByTagName("w:t")[0]!.textContent = "Tabell ";
  run!.getElementsByTagName("w:t")[0]!.setAttribute("xml:space", "preserve");
  run!.after(field, runOf(host, `: ${TITLE}`));
  addForeign(host);
  const request = { ...state, plan: startTable(state.plan, LATE), table: LATE, direction: "both" } as const;
  expect(await writeTable({ ...request, onEdited: "ask" })).toMatchObject({ kind: "edited", lost: ["field"] });
});
