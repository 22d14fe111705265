import { scanDocument } from "../../src/actions/document/scanDocument";
import { writeFront } from "../../src/actions/front/writeFront";
import { undoLast } from "../../src/actions/undo/undoLast";
import { frontStanding } from "../../src/plan/front/frontStanding";
import { setMeta } from "../../src/plan/setMeta";
import type { PlanMeta } from "../../src/plan/Plan";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { docx, heading, para as line, title } from "../builders";
import { documentXml, linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, opened, template } from "./inPlan";

const SOLVIK = { municipality: "Solvik kommune", from: "2027", to: "2030" };

/** The plan in the document that is open, with these facts. */
async function plan(meta: Partial<PlanMeta>): Promise<StoredPlan> {
  return withMeta(await opened(), meta);
}

const withMeta = (state: StoredPlan, meta: Partial<PlanMeta>): StoredPlan => ({
  ...{ plan: setMeta(state.plan, meta), store: state.store },
});

const cover = async (host: WordHost): Promise<string | undefined> => (await linesOf(host))[1];

/** The document's title, as the open Word has it. */
function titleInWord(): Promise<string> {
  return Word.run(async (context) => {
    const properties = context.document.properties.load("title");
    await context.sync();
    return properties.title;
  });
}

async function standing({ plan: known, store }: StoredPlan) {
  const scanned = await scanDocument({ plan: known, store });
  return scanned.kind === "scanned" ? frontStanding(scanned.plan, scanned.view.outline) : scanned.code;
}

test.each(PLATFORMS)("in Word of %s the cover and the title get the municipality and the period", async (platform) => {
  const word = await openInWord(template(), { platform });
  const state = await plan(SOLVIK);
  const [before, trips] = [await linesOf(word.host), word.roundTrips()];
  expect(await standing(state)).toBe("differs");
  const written = after(done(await writeFront(state)), state);
  expect(word.roundTrips() - trips).toBe(3);
  expect(await cover(word.host)).toBe("Solvik kommune 2027–2030");
  expect(await titleInWord()).toBe("Strategisk kompetanse- og bemanningsplan for Solvik kommune 2027–2030");
  expect((await linesOf(word.host)).toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
  expect(await standing(written)).toBe("same");
  expect(await writeFront(written)).toEqual({ kind: "unchanged" });
});

test("the template in nynorsk is filled in, and the file is sound", async () => {
  const { host } = await openInWord(template("nn"));
  done(await writeFront(await plan({ ...SOLVIK, language: "nn" })));
  expect(await cover(host)).toBe("Solvik kommune 2027–2030");
  expect(await openXmlFaults([await host.save()])).toEqual([]);
});

test("what is not known stays as the template has it, and follows when it is", async () => {
  const { host } = await openInWord(await docx(title("Plan"), line("(Kommunens navn) 20XX - 20XX")));
  const empty = await plan({});
  expect(await standing(empty)).toBe("same");
  const named = withMeta(empty, { municipality: "Solvik kommune" });
  const first = after(done(await writeFront(named)), named);
  expect(await cover(host)).toBe("Solvik kommune 20XX - 20XX");
  const whole = withMeta(first, SOLVIK);
  done(await writeFront(whole));
  expect(await cover(host)).toBe("Solvik kommune 2027–2030");
});

test("the cover and the title follow when the plan changes, also in a document that was closed meanwhile", async () => {
  const { host } = await openInWord(template());
  done(await writeFront(await plan(SOLVIK)));
  const reopened = await openInWord(await host.save());
  const state = await plan({ municipality: "Nye Solvik kommune", to: "2031" });
  expect(await standing(state)).toBe("differs");
  done(await writeFront(state));
  expect(await cover(reopened.host)).toBe("Nye Solvik kommune 2027–2031");
  expect(await titleInWord()).toBe("Strategisk kompetanse- og bemanningsplan for Nye Solvik kommune 2027–2031");
});

test("what is taken out of the plan makes way for what the template had", async () => {
  const { host } = await openInWord(template());
  const state = await plan(SOLVIK);
  const written = after(done(await writeFront(state)), state);
  done(await writeFront(withMeta(written, { municipality: "", from: "", to: "" })));
  expect(await cover(host)).toBe("(Kommunens navn) 20XX–20XX");
  expect(await titleInWord()).toBe("Strategisk kompetanse- og bemanningsplan");
});

test("a line and a title that somebody has changed are left, and not offered again", async () => {
  const { host } = await openInWord(template());
  const state = await plan(SOLVIK);
  const written = after(done(await writeFront(state)), state);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getNext().insertText(", utkast", "End");
    context.document.properties.title = "Vår egen plan";
    await context.sync();
  });
  const other = withMeta(written, { municipality: "Nes kommune" });
  const known = after(done(await writeFront(other)), other);
  expect(await standing(known)).toBe("notOurs");
  expect(await writeFront(known)).toEqual({ kind: "missing" });
  expect([await cover(host), await titleInWord()]).toEqual(["Solvik kommune 2027–2030, utkast", "Vår egen plan"]);
});

test("a title of the user's stays beside a cover that is filled in, and undo leaves it too", async () => {
  const { host } = await openInWord(template());
  await Word.run(async (context) => {
    context.document.properties.title = "Vår egen plan";
    await context.sync();
  });
  const state = await plan(SOLVIK);
  const outcome = done(await writeFront(state));
  const written = after(outcome, state);
  done(await undoLast(outcome.undo!, written.plan, written.store));
  expect([await cover(host), await titleInWord()]).toEqual(["(Kommunens navn) 20XX–20XX", "Vår egen plan"]);
});

describe("undo", () => {
  test("gives the cover and the title back as they were, and they can be written again", async () => {
    const { host } = await openInWord(template());
    const before = await linesOf(host);
    const state = await plan(SOLVIK);
    const outcome = done(await writeFront(state));
    const written = after(outcome, state);
    const undone = after(done(await undoLast(outcome.undo!, written.plan, written.store)), written);
    expect(await linesOf(host)).toEqual(before);
    expect(await titleInWord()).toBe("Strategisk kompetanse- og bemanningsplan");
    expect(undone.plan.written).toEqual(state.plan.written);
    done(await writeFront(undone));
    expect(await cover(host)).toBe("Solvik kommune 2027–2030");
  });

  test("leaves a cover that was changed since", async () => {
    const { host } = await openInWord(template());
    const state = await plan(SOLVIK);
    const outcome = done(await writeFront(state));
    const written = after(outcome, state);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getNext().insertText(", utkast", "End");
      await context.sync();
    });
    expect(await undoLast(outcome.undo!, written.plan, written.store)).toEqual({ kind: "changedSince" });
    expect(await cover(host)).toBe("Solvik kommune 2027–2030, utkast");
  });
});

test("undo leaves both where the title was changed since", async () => {
  const { host } = await openInWord(template());
  const state = await plan(SOLVIK);
  const outcome = done(await writeFront(state));
  const written = after(outcome, state);
  await Word.run(async (context) => {
    context.document.properties.title = "Vår egen plan";
    await context.sync();
  });
  expect(await undoLast(outcome.undo!, written.plan, written.store)).toEqual({ kind: "changedSince" });
  expect([await cover(host), await titleInWord()]).toEqual(["Solvik kommune 2027–2030", "Vår egen plan"]);
});

const NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>';

test("the looks of the line's words, a bookmark around it and what stands beside them are kept", async () => {
  const run = (text: string, look: string): string =>
    `<w:r><w:rPr><w:${look}/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const words = `${run("(Kommunens ", "b")}${run("navn)", "b")}${run(" ", "u")}${run("20XX–20XX", "i")}`;
  const marked = `<w:p><w:bookmarkStart w:id="7" w:name="Forside"/>${words}<w:bookmarkEnd w:id="7"/>${NOTE}</w:p>`;
  const { host } = await openInWord(await docx(title("Plan"), marked, heading("Forankring (steg 2)")));
  done(await writeFront(await plan(SOLVIK)));
  const paragraph = (await documentXml(await host.save())).getElementsByTagName("w:p")[1]!;
  const looks = [...paragraph.getElementsByTagName("w:r")].map((each) => {
    const look = each.getElementsByTagName("w:rPr")[0]?.firstElementChild?.nodeName ?? "";
    return [each.textContent, look] as const;
  });
  const of = (look: string): string => looks.flatMap(([text, each]) => (each === `w:${look}` ? [text] : [])).join("");
  expect([of("b"), of("i"), of("u")]).toEqual(["Solvik kommune", "2027–2030", " "]);
  expect(paragraph.getElementsByTagName("w:footnoteReference")).toHaveLength(1);
  const inside = [...paragraph.children].map(({ nodeName }) => nodeName);
  expect(inside.indexOf("w:bookmarkStart")).toBeLessThan(inside.indexOf("w:r"));
  expect(inside.lastIndexOf("w:bookmarkEnd")).toBe(inside.length - 2);
});

test("a document without such a line gets its title, and says so the next time", async () => {
  const { host } = await openInWord(await docx(title("Egen forside"), heading("Forankring (steg 2)")));
  const state = await plan(SOLVIK);
  const before = await linesOf(host);
  const written = after(done(await writeFront(state)), state);
  expect(await titleInWord()).toContain("for Solvik kommune");
  expect(await linesOf(host)).toEqual(before);
  expect(await writeFront(written)).toEqual({ kind: "missing" });
});

test("while changes are tracked the line is a suggestion, and Word alone takes it back", async () => {
  const word = await openInWord(template(), { platform: "windows" });
  word.host.isTracking = true;
  const outcome = done(await writeFront(await plan(SOLVIK)));
  expect([outcome.tracked, outcome.undo]).toEqual([true, null]);
});

test("a read-only document keeps its cover", async () => {
  const { host } = await openInWord(template(), { readOnly: true });
  expect(await writeFront(await plan(SOLVIK))).toEqual({ kind: "failed", code: "readOnly" });
  expect(await cover(host)).toBe("(Kommunens navn) 20XX–20XX");
});
