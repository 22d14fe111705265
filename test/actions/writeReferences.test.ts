import { chooseHeading } from "../../src/actions/place/chooseHeading";
import { insertHeadings } from "../../src/actions/place/insertHeadings";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { Language } from "../../src/content/Language";
import { SOURCES } from "../../src/content/sources";
import type { FoundStep } from "../../src/document/headings/FoundStep";
import { pieceTexts } from "../../src/document/block/pieceTexts";
import { referencePieces } from "../../src/plan/draft/referencePieces";
import { partOfBlock } from "../../src/plan/stored/partOfBlock";
import { control, docx, heading, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, head, insert, NO_PLAN, opened, para, template } from "./inPlan";
import { step } from "./stepHeadings";

const HEADING = "# Litteraturliste – referanser";

/** The list of the first sources. */
function list(count: number, language: Language = "nb") {
  return referencePieces(SOURCES.slice(0, count), { language, hta: "" });
}

/** The block of the list, as it stands in the document. */
async function references(host: Parameters<typeof linesOf>[0]): Promise<readonly string[]> {
  const lines = await linesOf(host);
  return lines.filter((each) => each.startsWith("[kplan:ref:kilder] ")).map((each) => each.slice(19));
}

async function found(): Promise<FoundStep> {
  const scanned = await scanDocument(NO_PLAN);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  return scanned.view.references;
}

test.each(["nb", "nn"] as const)("in %s the list stands under the template's own heading", async (language) => {
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  done(await insert(await opened(), "ref", list(3, language)));
  const at = before.indexOf(HEADING);
  const expected = pieceTexts(list(3, language)).map((text) => `[kplan:ref:kilder] ${text}`);
  expect(await linesOf(host)).toEqual([...before.slice(0, at + 1), ...expected, ...before.slice(at + 1)]);
});

test("inserting and updating take two round trips each, and the same list again changes nothing", async () => {
  const word = await openInWord(template());
  const start = await opened();
  const first = word.roundTrips();
  const state = after(done(await insert(start, "ref", list(2))), start);
  expect(word.roundTrips() - first).toBe(2);
  const updated = after(done(await insert(state, "ref", list(4))), state);
  expect(word.roundTrips() - first).toBe(4);
  expect(await references(word.host)).toEqual(pieceTexts(list(4)));
  expect((await insert(updated, "ref", list(4))).kind).toBe("unchanged");
});

test("an insertion is taken back by undo, and so is an update", async () => {
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  const start = await opened();
  const inserted = done(await insert(start, "ref", list(2)));
  const state = after(inserted, start);
  const standing = await linesOf(host);
  const updated = done(await insert(state, "ref", list(3)));
  const now = after(updated, state);
  const back = after(done(await undoLast(updated.undo!, now.plan, now.store)), now);
  expect(await linesOf(host)).toEqual(standing);
  done(await undoLast(inserted.undo!, back.plan, back.store));
  expect(await linesOf(host)).toEqual(before);
});

test("a list that the user has edited is asked about, and theirs can stay above ours", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const state = after(done(await insert(start, "ref", list(1))), start);
  const ours = [...host.documentXml.getElementsByTagName("w:p")].find(
    (p) => p.textContent === SOURCES[0]!.reference.nb,
  );
  host.editParagraph(ours!, "Min egen kilde.");
  expect(await insert(state, "ref", list(2))).toMatchObject({ kind: "edited", inWord: [para("Min egen kilde.")] });
  expect(await references(host)).toEqual(["Min egen kilde."]);
  done(await insert(state, "ref", list(2), { onEdited: "below" }));
  const lines = await linesOf(host);
  expect(lines[lines.indexOf(HEADING) + 1]).toBe("Min egen kilde.");
  expect(await references(host)).toHaveLength(2);
});

test("the user's own references stay above the list", async () => {
  const { host } = await openInWord(await docx(step(7), heading("Referanser"), line("Vår egen rapport.")));
  done(await insert(await opened(), "ref", list(1)));
  expect((await linesOf(host)).slice(2)).toEqual([
    "Vår egen rapport.",
    `[kplan:ref:kilder] ${SOURCES[0]!.reference.nb}`,
  ]);
});

test("a list that was copied in Word is told", async () => {
  const block = (): string => control("kplan:ref:kilder", line("Kilde"));
  await openInWord(await docx(heading("Kilder"), block(), block()));
  expect(await insert(await opened(), "ref", list(1))).toMatchObject({ kind: "doubled", tag: "kplan:ref:kilder" });
});

describe("the heading", () => {
  test.each(["Litteraturliste - Referansar", "7. KILDER", "Referanser"])("«%s» is found by its words", async (text) => {
    await openInWord(await docx(step(7), heading(text)));
    expect((await found()).section).toEqual({ heading: 1, end: 2 });
  });

  test("is found by the template's bookmark when it is called something else", async () => {
    await openInWord(await docx(step(7), heading("Lesetips", { bookmark: "_Toc287359759" })));
    expect((await found()).candidates).toMatchObject([{ paragraph: 1, by: "templateBookmark" }]);
  });

  test("is none of a step's own, such as «Kilder» within step 5", async () => {
    await openInWord(await docx(step(5), heading("Kilder", { level: 2 }), step(6), line("a")));
    expect(await insert(await opened(), "ref", list(1))).toEqual({ kind: "missing" });
  });

  test("does not make the steps more than seven", async () => {
    await openInWord(template());
    const scanned = await scanDocument(NO_PLAN);
    expect(scanned.kind === "scanned" && scanned.view.steps.value.map(({ id }) => id)).toHaveLength(7);
  });

  test("that stands twice is a choice, and the choice is remembered", async () => {
    await openInWord(await docx(heading("Kilder"), heading("Referanser")));
    const outcome = await insert(await opened(), "ref", list(1));
    if (outcome.kind !== "choose") throw new Error(outcome.kind);
    done(await chooseHeading("ref", outcome.candidates[1]!));
    expect((await found()).section?.heading).toBe(1);
  });

  test("that is missing goes in at the end of the document, after the steps that are inserted with it", async () => {
    const { host } = await openInWord(await docx(step(6), line("a"), heading("Vedlegg"), line("b")));
    done(await insertHeadings(["ref", "s7"], "nn"));
    done(await insert(await opened(), "ref", list(1, "nn")));
    expect((await linesOf(host)).slice(1)).toEqual([
      "a",
      "# Gjennomføring, oppfølging og evaluering (steg 7)",
      "# Vedlegg",
      "b",
      "# Litteraturliste – referansar",
      `[kplan:ref:kilder] ${SOURCES[0]!.reference.nn}`,
    ]);
  });

  test("that was inserted is taken away again by undo, and is not inserted twice", async () => {
    const { host } = await openInWord(await docx(step(7), line("a")));
    const before = await linesOf(host);
    const { plan, store } = await opened();
    const { undo } = done(await insertHeadings(["ref"], "nb"));
    expect(await insertHeadings(["ref"], "nb")).toEqual({ kind: "unchanged" });
    done(await undoLast(undo!, plan, store));
    expect(await linesOf(host)).toEqual(before);
  });
});

test("a step's text goes under its own heading beside the list", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const state = after(done(await insert(start, "ref", list(1))), start);
  done(await insert(state, "s7", [head("Oppfølging"), para("Hvert år.")]));
  const lines = await linesOf(host);
  expect(lines.indexOf("[kplan:s7:text] Hvert år.")).toBeLessThan(lines.indexOf(HEADING));
});

test("the list is remembered with what is common to the plan", () => {
  expect(partOfBlock("kplan:ref:kilder")).toBe("meta");
});
