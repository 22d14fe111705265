import { insertHeadings } from "../../src/actions/place/insertHeadings";
import { undoLast } from "../../src/actions/undo/undoLast";
import { bullet, control, docx, para as line, table, toc } from "../builders";
import { addComments, edited } from "../editParts";
import { documentXml, linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import {
  box,
  commented,
  contents,
  deleted,
  FIELD_END,
  fieldStart,
  inserted,
  LANDSCAPE,
  mark,
  movedFrom,
  movedTo,
  PAGE_BREAK,
  raw,
  rawHeading,
  run,
  tagged,
  textBox,
} from "../strangeBlocks";
import { after, done, insert, opened, para } from "./inPlan";
import { PLACEHOLDER, step, words } from "./stepHeadings";
import { foundSteps, useAll } from "./useAll";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const DOCUMENTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "with a contents table from the gallery",
    [contents(toc(`${words(2)} (steg 2)`)), step(1), line("m"), step(2)],
    ["s1", "s2"],
  ],
  [
    "with chapters in content controls",
    [control("a", step(1), line("m")), control("b", step(2)), control("c", step(6), table([["t"]]))],
    ["s1", "s2", "s6"],
  ],
  [
    "with a content control that cannot be edited",
    [tagged('<w:id w:val="7"/><w:lock w:val="sdtContentLocked"/>', step(1) + line("m")), step(2)],
    ["s1", "s2"],
  ],
  [
    "with content controls in content controls",
    [control("a", step(1), control("b", line("m"))), step(2)],
    ["s1", "s2"],
  ],
  [
    "with a content control in the only cell",
    [step(1), box(control("a", line("m"))), step(6), box(control("b", step(3), line("n"))), line("")],
    ["s1", "s6"],
  ],
  [
    "with a content control around a cell",
    [step(1), box(line("m"), (cell) => tagged('<w:id w:val="8"/>', cell)), line(""), step(2)],
    ["s1", "s2"],
  ],
  [
    "with a content control around a row",
    [step(1), box(line("m"), undefined, (row) => tagged('<w:id w:val="9"/>', row)), step(2)],
    ["s1", "s2"],
  ],
  ["with tables in tables", [step(1), box(box(line("m")) + line("")), step(2), box(step(3)), line("")], ["s1", "s2"]],
  [
    "with a heading's words in a text box",
    [step(1), raw(textBox(step(2)) + run("m")), step(2), line("n")],
    ["s1", "s2"],
  ],
  [
    "with tracked changes in headings, paragraphs and their marks",
    [
      rawHeading(run("Organisering og ") + inserted(run("involvering")) + run(" (steg 1)")),
      raw(run("m") + deleted("borte"), mark("del")),
      raw(movedFrom("flyttet")),
      rawHeading(inserted(run(`${words(2)} (steg 2)`)), mark("ins")),
      raw(movedTo("flyttet")),
    ],
    ["s1", "s2"],
  ],
  [
    "with a heading that is struck as a tracked change beside its new one",
    [step(1), rawHeading(deleted(`${words(2)} (steg 2)`), mark("del")), step(2)],
    ["s1"],
  ],
  [
    "with section breaks",
    [
      step(1),
      raw("", LANDSCAPE),
      step(2),
      raw(run(PLACEHOLDER), LANDSCAPE),
      step(6),
      table([["t"]]),
      raw("", LANDSCAPE),
    ],
    ["s1", "s2", "s6"],
  ],
  [
    "with page breaks in and before headings",
    [
      rawHeading(PAGE_BREAK + run(`${words(1)} (steg 1)`)),
      line("m"),
      rawHeading(run(words(2)), "<w:pageBreakBefore/>"),
      raw(run("n") + PAGE_BREAK),
    ],
    ["s1", "s2"],
  ],
  [
    "with headings in many runs, with a line break, a link and custom XML",
    [
      rawHeading(
        Array.from(words(1))
          .map((each) => `<w:proofErr w:type="spellStart"/>${run(each)}`)
          .join(""),
      ),
      line("m"),
      rawHeading(`<w:customXml w:element="e">${run("Foran")}</w:customXml>${run("kring", "<w:b/>")}`),
      rawHeading(`${run("Overordnede mål")}<w:r><w:br/></w:r>${run("og føringer")}`),
      rawHeading(`<w:hyperlink w:anchor="x">${run(words(4))}</w:hyperlink>`),
    ],
    ["s1", "s2", "s3", "s4"],
  ],
  [
    "with chapters in custom XML",
    [`<w:customXml w:element="e">${step(1)}${line("m")}</w:customXml>`, step(2)],
    ["s1", "s2"],
  ],
  [
    "with bookmarks over chapters",
    [
      `<w:bookmarkStart w:id="90" w:name="Alt"/>${step(1)}`,
      raw(`<w:bookmarkStart w:id="91" w:name="Kryss"/>${run("m")}`),
      step(2),
      raw(`${run("n")}<w:bookmarkEnd w:id="91"/>`),
      '<w:bookmarkEnd w:id="90"/>',
    ],
    ["s1", "s2"],
  ],
  [
    "with comments, also on a placeholder",
    [step(1), raw(commented(0, run("m"))), step(2), raw(commented(1, run(PLACEHOLDER)))],
    ["s1", "s2"],
  ],
  [
    "with a field over several paragraphs",
    [
      step(1),
      raw(fieldStart("INDEX") + run("a")),
      line("b"),
      raw(run("c") + FIELD_END),
      rawHeading(`${fieldStart("STYLEREF x")}${run(words(2))}${FIELD_END}`),
    ],
    ["s1", "s2"],
  ],
  ["with hidden text", [rawHeading(run(words(1), "<w:vanish/>")), raw(run("m", "<w:vanish/>")), step(2)], ["s1", "s2"]],
  [
    "with text from right to left, frames and borders",
    [
      step(1),
      raw(run("مرحبا", "<w:rtl/>"), "<w:bidi/>"),
      step(2),
      raw(run("n"), '<w:framePr w:w="2000" w:wrap="around" w:vAnchor="text" w:hAnchor="text" w:y="1"/>'),
    ],
    ["s1", "s2"],
  ],
  [
    "with editing permissions over chapters",
    [
      step(1),
      raw(`<w:permStart w:id="5" w:edGrp="everyone"/>${run("m")}`),
      step(2),
      raw(`${run("n")}<w:permEnd w:id="5"/>`),
    ],
    ["s1", "s2"],
  ],
  [
    "with empty headings between",
    [rawHeading(""), step(1), rawHeading(""), step(2), rawHeading(run(" ")), line("m")],
    ["s1", "s2"],
  ],
  ["that ends in a placeholder", [step(1), line("m"), step(2), line(PLACEHOLDER)], ["s1", "s2"]],
  ["that ends in bullets", [step(1), bullet("m"), step(6), bullet("n")], ["s1", "s6"]],
  ["without text", [], []],
  ["with nothing but a table", [table([["a"]]), line("")], []],
];

/** For the validator to look at. */
const saved: Uint8Array[] = [];

test.each(DOCUMENTS)(
  "in a document %s the steps are found and used, and nothing else changes",
  async (_, blocks, ids) => {
    const used = await useAll(await edited(blocks, addComments));
    expect(used.found).toEqual(ids);
    saved.push(used.saved);
  },
);

test("what was written into such documents is valid Open XML: every fourth is looked at", async () => {
  expect(await openXmlFaults(saved.filter((_, index) => index % 4 === 0))).toEqual([]);
}, 60_000);

test("a heading that is missing after the contents table is put below the table's control", async () => {
  const { host } = await openInWord(await docx(contents(toc(`${words(2)} (steg 2)`)), step(2)));
  done(await insertHeadings(["s1"], "nb"));
  const body = (await documentXml(await host.save())).documentElement.firstElementChild!;
  expect([...body.children].map((each) => each.localName)).toEqual(["sdt", "p", "p", "sectPr"]);
  expect(await foundSteps()).toEqual(["s1", "s2"]);
});

test("an insertion in place of the document's last line is taken back without a trace", async () => {
  const { host } = await openInWord(await docx(step(2), line(PLACEHOLDER)));
  const before = await linesOf(host);
  const state = await opened();
  const outcome = done(await insert(state, "s2", [para("T")]));
  const { plan, store } = after(outcome, state);
  done(await undoLast(outcome.undo!, plan, store));
  expect(await linesOf(host)).toEqual(before);
  expect(host.documentXml.getElementsByTagNameNS(W, "p")).toHaveLength(2);
});
