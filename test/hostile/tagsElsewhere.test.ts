import JSZip from "jszip";
import { undoLast } from "../../src/actions/undo/undoLast";
import { hashText } from "../../src/document/block/hashText";
import { after, done, insert, opened, para, writeActionPlan } from "../actions/inPlan";
import { step } from "../actions/stepHeadings";
import { control, para as line, table } from "../builders";
import { edited } from "../editParts";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { raw } from "../strangeBlocks";
import { addParts, part } from "./strangeParts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const FOREIGN = "Kommunens egen tekst";
const TEXT = "kplan:s2:text";
const PLAN = "kplan:s6:handlingsplan";

/** Our tags around text and a table of somebody's. */
const ours = (where: string) =>
  control(TEXT, line(`${FOREIGN} ${where}`)) + control(PLAN, table([[`${FOREIGN} ${where}`]]));

const textBox = raw(
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${ours("i en tekstboks")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
);

function addStory(files: Record<string, string>, kind: "header" | "footnotes", content: string): void {
  files[`word/${kind}.xml`] = content;
  const type = `<Override PartName="/word/${kind}.xml" ContentType="${WML}.${kind}+xml"/></Types>`;
  files["[Content_Types].xml"] = files["[Content_Types].xml"]!.replace("</Types>", type);
  const rels = "word/_rels/document.xml.rels";
  const relationship = `<Relationship Id="${kind}" Type="${R}/${kind}" Target="${kind}.xml"/></Relationships>`;
  files[rels] = files[rels]!.replace("</Relationships>", relationship);
}

const elsewhere = () =>
  edited([step(2), textBox, line("a"), step(6), line("b")], (files) => {
    addStory(files, "header", `<w:hdr xmlns:w="${W}">${ours("i toppteksten")}</w:hdr>`);
    const note = `<w:footnote w:id="1">${ours("i en fotnote")}</w:footnote>`;
    addStory(files, "footnotes", `<w:footnotes xmlns:w="${W}">${note}</w:footnotes>`);
    files["word/document.xml"] = files["word/document.xml"]!.replace(
      "<w:sectPr>",
      `<w:sectPr><w:headerReference w:type="default" r:id="header"/>`,
    );
  });

const written = (tag: string, text: string) => `<written block="${tag}" hash="${hashText([text])}"/>`;

test("our tags in a header, a text box or a footnote give us nothing to change or take back", async () => {
  const { host } = await openInWord(await elsewhere());
  for (const where of ["i toppteksten", "i en tekstboks", "i en fotnote"]) {
    await addParts(
      part(`name="s2" revision="1"`, written(TEXT, `${FOREIGN} ${where}`)),
      part(`name="measures" last="0" revision="1"`, written(PLAN, `${FOREIGN} ${where}`)),
    );
  }
  const start = await opened();
  const before = await linesOf(host);
  const inserted = done(await insert(start, "s2", [para("Vår linje.")]));
  const state = after(inserted, start);
  const table = done(await writeActionPlan(state));
  const next = after(table, state);
  const back = after(done(await undoLast(table.undo!, next.plan, next.store)), next);
  done(await undoLast(inserted.undo!, back.plan, back.store));
  expect(await linesOf(host)).toEqual(before);
  const zip = await JSZip.loadAsync(await host.save());
  const stories = ["word/header.xml", "word/footnotes.xml", "word/document.xml"];
  const texts = await Promise.all(stories.map((name) => zip.file(name)!.async("text")));
  expect(texts.map((xml) => xml.split(FOREIGN).length - 1)).toEqual([2, 2, 2]);
});
