import { scanDocument } from "../../src/actions/document/scanDocument";
import { removeTemplateLines } from "../../src/actions/front/removeTemplateLines";
import { undoLast } from "../../src/actions/undo/undoLast";
import { templateLinesLeft, type TemplateLineLeft } from "../../src/plan/front/templateLinesLeft";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { bullet, docx, heading, para as line, table } from "../builders";
import { documentXml, linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, foundHeadings, insert, NO_PLAN, opened, para, template } from "./inPlan";

async function left(): Promise<readonly TemplateLineLeft[]> {
  const scanned = await scanDocument(NO_PLAN);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  return templateLinesLeft(scanned.view.outline);
}

const going = async (): Promise<readonly TemplateLineLeft[]> => (await left()).filter(({ canGo }) => canGo);

/** The paragraphs of the body with their styles and bookmarks. */
async function bodyOf(file: Uint8Array): Promise<readonly string[]> {
  const xml = await documentXml(file);
  return [...xml.getElementsByTagName("w:body")[0]!.children].map((each) => {
    const marks = [...each.getElementsByTagName("w:bookmarkStart")].map((mark) => mark.getAttribute("w:name"));
    const style = each.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") ?? "Normal";
    return `${style}|${marks.join()}|${each.textContent}`;
  });
}

test.each(PLATFORMS)(
  "in Word of %s all lines of the template go, and undo puts them back as they were",
  async (platform) => {
    const { host } = await openInWord(template(), { platform });
    const { plan, store } = await opened();
    const [before, lines] = [await bodyOf(await host.save()), await going()];
    expect([lines.length, (await left())[0]]).toMatchObject([lines.length, { section: null, canGo: false }]);
    const outcome = done(await removeTemplateLines(lines));
    const body = (await linesOf(host)).filter((text) => !text.includes("\t"));
    expect(body).toEqual([
      "Strategisk kompetanse- og bemanningsplan",
      "(Kommunens navn) 20XX–20XX",
      "Innhold",
      "# Organisering og involvering (steg 1)",
      "# Forankring (steg 2)",
      "# Overordnede mål og føringer (steg 3)",
      "# Hva er kompetanse (steg 4)",
      "# Kompetanse- og bemanningsanalyse (steg 5)",
      "# Kompetansestrategier og tiltak (steg 6)",
      "# Gjennomføring, oppfølging og evaluering (steg 7)",
      "# Litteraturliste – referanser",
    ]);
    expect(await going()).toEqual([]);
    expect((await foundHeadings()).length).toBe(7);
    done(await undoLast(outcome.undo!, plan, store));
    expect(await bodyOf(await host.save())).toEqual(before);
  },
);

test("those alone go that are chosen, beside a text of ours, and the file is sound", async () => {
  const { host } = await openInWord(template());
  const state = await opened();
  after(done(await insert(state, "s2", [para("Fordi.")])), state);
  const before = await linesOf(host);
  const chosen = (await going()).filter(({ text }) => text === "Hva skal vi oppnå?");
  const outcome = done(await removeTemplateLines(chosen));
  expect(await linesOf(host)).toEqual(before.filter((text) => text !== "* Hva skal vi oppnå?"));
  expect(await openXmlFaults([await host.save()])).toEqual([]);
  done(await undoLast(outcome.undo!, state.plan, state.store));
  expect(await linesOf(host)).toEqual(before);
});

test("lines that have moved since they were read are found, those that somebody has changed stop all", async () => {
  const twice = bullet("Hva skal vi oppnå?");
  const { host } = await openInWord(
    await docx(heading("Forankring (steg 2)"), twice, twice, bullet("Hvor skal det forankres?")),
  );
  const lines = await going();
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph("Vår egen tekst", "After").styleBuiltIn = "Normal";
    await context.sync();
  });
  done(await removeTemplateLines(lines.slice(0, 2)));
  expect(await linesOf(host)).toEqual(["# Forankring (steg 2)", "Vår egen tekst", "* Hvor skal det forankres?"]);
  expect(await removeTemplateLines(lines)).toEqual({ kind: "changedSince" });
  expect((await linesOf(host)).length).toBe(3);
});

test("undo leaves a section that was written in since", async () => {
  const { host } = await openInWord(template());
  const { plan, store } = await opened();
  const outcome = done(await removeTemplateLines(await going()));
  await Word.run(async (context) => {
    context.document.body.paragraphs.getLast().insertParagraph("Kilde", "Before");
    const hit = context.document.body.search("Hva er kompetanse (steg 4)").load("items");
    await context.sync();
    hit.items.at(-1)!.paragraphs.getFirst().insertParagraph("Vår egen tekst", "After").styleBuiltIn = "Normal";
    await context.sync();
  });
  const lines = await linesOf(host);
  expect(await undoLast(outcome.undo!, plan, store)).toEqual({ kind: "changedSince" });
  expect(await linesOf(host)).toEqual(lines);
});

test("lines of the same words go and come back each by itself, also the last of a document that ends below a table", async () => {
  const twice = bullet("Hva skal vi oppnå?");
  const { host } = await openInWord(await docx(heading("Forankring (steg 2)"), twice, table([["a"]]), twice));
  const { plan, store } = await opened();
  const before = await bodyOf(await host.save());
  const outcome = done(await removeTemplateLines(await going()));
  expect(await linesOf(host)).toEqual(["# Forankring (steg 2)", "| a |"]);
  done(await undoLast(outcome.undo!, plan, store));
  expect(await bodyOf(await host.save())).toEqual(before);
});

const SHAPE =
  '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;width:10pt;height:10pt"/></w:pict></w:r>';

test("a shape on a line stays in the section when the line goes", async () => {
  const held = bullet("Hva skal vi oppnå?").replace("</w:p>", `${SHAPE}</w:p>`);
  const { host } = await openInWord(
    await docx(heading("Forankring (steg 2)"), held, line("Vår tekst"), heading("Slutt")),
  );
  const outcome = done(await removeTemplateLines(await going()));
  const xml = await documentXml(await host.save());
  expect(xml.getElementsByTagName("w:pict")).toHaveLength(1);
  expect(outcome.undo).toBeNull();
  const paragraphs = [...xml.getElementsByTagName("w:p")];
  const at = paragraphs.findIndex((each) => each.getElementsByTagName("w:pict").length > 0);
  expect(paragraphs.slice(0, at).map(({ textContent }) => textContent)).toEqual(["Forankring (steg 2)", "Vår tekst"]);
});

test("nothing chosen is nothing done", async () => {
  await openInWord(template());
  expect(await removeTemplateLines([])).toEqual({ kind: "unchanged" });
});
