import { cleanHeadings } from "../../src/actions/front/cleanHeadings";
import { undoLast } from "../../src/actions/undo/undoLast";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { control, docx, heading, para as line, revised } from "../builders";
import { documentXml, linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, foundHeadings, insert, opened, para, template } from "./inPlan";

test.each(PLATFORMS)(
  "in Word of %s «(steg N)» goes out of all headings, the steps stay found, and undo puts it back",
  async (platform) => {
    const { host } = await openInWord(template(), { platform });
    const { plan, store } = await opened();
    const [before, found] = [await linesOf(host), await foundHeadings()];
    const outcome = done(await cleanHeadings());
    const cleaned = await linesOf(host);
    expect(cleaned).toEqual(before.map((text) => (text.startsWith("# ") ? text.replace(/ \(steg \d\)$/, "") : text)));
    expect((await foundHeadings()).map(({ paragraph }) => paragraph)).toEqual(found.map(({ paragraph }) => paragraph));
    expect(await cleanHeadings()).toEqual({ kind: "unchanged" });
    done(await undoLast(outcome.undo!, plan, store));
    expect(await linesOf(host)).toEqual(before);
  },
);

test("a text that is written after is found under its heading, and the file is sound", async () => {
  const { host } = await openInWord(template());
  done(await cleanHeadings());
  const state = await opened();
  after(done(await insert(state, "s5", [para("Analysen")])), state);
  const lines = await linesOf(host);
  expect(lines[lines.indexOf("[kplan:s5:text] Analysen") - 1]).toBe("# Kompetanse- og bemanningsanalyse");
  expect(await openXmlFaults([await host.save()])).toEqual([]);
});

test("bookmarks, level and look of a heading are kept, and its other words", async () => {
  const text = (words: string): string => `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const broken = `<w:p><w:pPr><w:pStyle w:val="Overskrift2"/></w:pPr><w:bookmarkStart w:id="9" w:name="_Toc145941404"/>${text("Vår egen ")}${text("forankring (")}${text("steg 2) ")}<w:bookmarkEnd w:id="9"/></w:p>`;
  const { host } = await openInWord(await docx(broken, line("a")));
  done(await cleanHeadings());
  const xml = await documentXml(await host.save());
  const [paragraph] = xml.getElementsByTagName("w:p");
  const names = [...paragraph!.getElementsByTagName("w:bookmarkStart")].map((mark) => mark.getAttribute("w:name"));
  expect(paragraph!.textContent).toBe("Vår egen forankring");
  expect(names.toSorted()).toEqual(["_Toc145941404", "_kplan_s2"]);
  expect(paragraph!.getElementsByTagName("w:i").length).toBe(paragraph!.getElementsByTagName("w:t").length);
  expect((await foundHeadings())[0]).toMatchObject({ id: "s2", paragraph: 0, by: "bookmark" });
});

test("«Steg 2: …» and numbers in the middle go too, and come back", async () => {
  const { host } = await openInWord(
    await docx(heading("Steg 2: Forankring"), line("a"), heading("Mål (steg 3) og føringer"), line("b")),
  );
  const { plan, store } = await opened();
  const outcome = done(await cleanHeadings());
  expect(await linesOf(host)).toEqual(["# Forankring", "a", "# Mål og føringer", "b"]);
  done(await undoLast(outcome.undo!, plan, store));
  expect(await linesOf(host)).toEqual(["# Steg 2: Forankring", "a", "# Mål (steg 3) og føringer", "b"]);
});

test("headings of the user's, in a control, or that carry another step's number are left", async () => {
  const { host } = await openInWord(
    await docx(
      heading("Forankring (steg 2)"),
      heading("Om steg 2 i prosessen", { level: 2 }),
      control("min", heading("Overordnede mål og føringer (steg 3)")),
      heading("Vedlegg (steg 9)"),
    ),
  );
  const [, ...others] = await linesOf(host);
  done(await cleanHeadings());
  expect(await linesOf(host)).toEqual(["# Forankring", ...others]);
});

test("a heading that was changed since is not undone", async () => {
  const { host } = await openInWord(template());
  const { plan, store } = await opened();
  const outcome = done(await cleanHeadings());
  await Word.run(async (context) => {
    const hits = context.document.body.search("Hva er kompetanse").load("items");
    await context.sync();
    hits.items.at(-1)!.insertText("Hva er egentlig kompetanse", "Replace");
    await context.sync();
  });
  const lines = await linesOf(host);
  expect(await undoLast(outcome.undo!, plan, store)).toEqual({ kind: "changedSince" });
  expect(await linesOf(host)).toEqual(lines);
});

test("a heading in which tracked changes part the number is left, the others are not", async () => {
  const parted = revised("Forankring (ste", "x", "g 2)").replace(
    "<w:p>",
    '<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr>',
  );
  const { host } = await openInWord(await docx(parted, line("a"), heading("Hva er kompetanse (steg 4)"), line("b")), {
    platform: "web",
  });
  const [first] = await linesOf(host);
  done(await cleanHeadings());
  expect(await linesOf(host)).toEqual([first, "a", "# Hva er kompetanse", "b"]);
});

test("while changes are tracked the pane does not offer to undo it", async () => {
  const word = await openInWord(template(), { platform: "windows" });
  word.host.isTracking = true;
  expect(done(await cleanHeadings())).toMatchObject({ undo: null, tracked: true });
});
