import { bullet, control, docx, para, parts, zip } from "../../builders";
import { edited } from "../../editParts";
import { openInWord, type OpenDocument } from "../../openInWord";
import { faultsOf } from "./faultsOf";
import { opened, run, shape, W } from "./inWord";

const LARGEST = 2 ** 31 - 1;
const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const WHO = 'w:author="Kari" w:date="2027-01-01T12:00:00Z"';
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** A paragraph whose mark and text have tracked changes of their format. */
const REFORMATTED =
  `<w:p><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="14" ${WHO}/></w:numPr>` +
  `<w:rPr><w:ins w:id="11" ${WHO}/><w:b/><w:rPrChange w:id="12" ${WHO}><w:rPr/></w:rPrChange></w:rPr><w:pPrChange w:id="15" ${WHO}><w:pPr/></w:pPrChange></w:pPr>` +
  `<w:r><w:rPr><w:i/><w:rPrChange w:id="13" ${WHO}><w:rPr/></w:rPrChange></w:rPr><w:t>omformet</w:t></w:r></w:p>`;

function elementsOf({ host }: OpenDocument): Element[] {
  return [...host.documentXml.getElementsByTagNameNS(W, "*")];
}

/** The ids of the document's tracked changes and bookmarks, the end of a bookmark left out. */
function annotations(word: OpenDocument): number[] {
  return elementsOf(word)
    .filter((element) => element.hasAttributeNS(W, "id") && element.localName !== "bookmarkEnd")
    .map((element) => Number(element.getAttributeNS(W, "id")));
}

function expectUnique(ids: readonly number[]): void {
  expect(ids).toEqual([...new Set(ids)]);
  for (const id of ids) expect(Number.isInteger(id) && Math.abs(id) <= LARGEST).toBe(true);
}

async function mark(name: string): Promise<void> {
  await run(({ document }) => {
    document.body.paragraphs.getLast().getRange("Content").insertBookmark(name);
    return () => undefined;
  });
}

test("a bookmark gets an id that Word takes where another has the largest that there is", async () => {
  const large = `<w:p><w:bookmarkStart w:id="${LARGEST}" w:name="Stor"/><w:bookmarkStart w:id="1" w:name="Liten"/><w:r><w:t>a</w:t></w:r><w:bookmarkEnd w:id="${LARGEST}"/><w:bookmarkEnd w:id="1"/></w:p>`;
  const word = await opened([large, para("b")]);
  await mark("Ny");
  await mark("Nyere");
  expectUnique(annotations(word));
  expect(annotations(word)).toHaveLength(4);
  expect(faultsOf(await word.host.save())).toEqual([]);
});

test("tracked changes get ids that no change of format, bookmark or other part has", async () => {
  const file = await edited([REFORMATTED, para("b", { bookmark: "Merke" })], (files) => {
    files["word/footnotes.xml"] =
      `<w:footnotes xmlns:w="${W}"><w:footnote w:id="1"><w:p><w:ins w:id="16" ${WHO}><w:r><w:t>n</w:t></w:r></w:ins></w:p></w:footnote></w:footnotes>`;
  });
  const word = await openInWord(file);
  word.host.isTracking = true;
  await run(({ document }) => {
    for (const text of "abcdefghijklmnopqrst") document.body.paragraphs.getLast().insertText(text, "End");
    return () => undefined;
  });
  await mark("Nytt");
  expectUnique(annotations(word));
  expect(annotations(word)).not.toContain(16);
});

test("a new paragraph takes over its neighbour's format, and not what was tracked of it", async () => {
  const word = await opened([REFORMATTED, para("")]);
  await run(({ document }) => {
    const first = document.body.paragraphs.getFirst();
    first.insertParagraph("etter", "After");
    first.insertText("delt\ni to ", "Start");
    return () => undefined;
  });
  expect(shape(word)).toBe("delt|i to omformet|etter|");
  expect(elementsOf(word).filter(({ localName }) => localName === "keepNext")).toHaveLength(3);
  expectUnique(annotations(word));
  expect(faultsOf(await word.host.save())).toEqual([]);
});

test("a run that is cut in two has its tracked change of format in both, each with an id of its own", async () => {
  const word = await opened([REFORMATTED]);
  await run(({ document }) => {
    document.body.search("form").getFirst().insertBookmark("Midt");
    return () => undefined;
  });
  const [, ...runs] = elementsOf(word).filter(({ localName }) => localName === "rPrChange");
  expect(runs).toHaveLength(3);
  expectUnique(annotations(word));
});

test("rows and cells are made like others without what was tracked of those", async () => {
  const cell = `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/><w:cellIns w:id="21" ${WHO}/><w:tcPrChange w:id="22" ${WHO}><w:tcPr/></w:tcPrChange></w:tcPr>${para("c")}</w:tc>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tblPrEx><w:jc w:val="center"/><w:tblPrExChange w:id="23" ${WHO}><w:tblPrEx/></w:tblPrExChange></w:tblPrEx><w:trPr><w:cantSplit/><w:ins w:id="24" ${WHO}/></w:trPr>${cell}</w:tr></w:tbl>`;
  const word = await opened([table, para("")]);
  await run(({ document }) => {
    document.body.tables.getFirst().addRows("End", 2, [["d"], ["e"]]);
    return () => undefined;
  });
  expect(elementsOf(word).filter(({ localName }) => localName === "cantSplit")).toHaveLength(3);
  expect(annotations(word).sort()).toEqual([21, 22, 23, 24]);
});

test("what is brought in from another document and what is copied gets ids of its own", async () => {
  const inserted = `<w:p><w:ins w:id="11" ${WHO}><w:r><w:t>inn</w:t></w:r></w:ins></w:p>`;
  const file = Buffer.from(
    await docx(inserted, control("t", inserted, para("x", { bookmark: "Inni" })), para("")),
  ).toString("base64");
  const word = await opened([REFORMATTED, para("")]);
  await run(({ document }) => {
    document.body.insertFileFromBase64(file, "End");
    document.body.insertInlinePictureFromBase64(PNG, "End");
    return () => undefined;
  });
  word.host.copyControl(elementsOf(word).find(({ localName }) => localName === "sdt")!);
  expectUnique(annotations(word));
  const controls = elementsOf(word).filter(({ localName }) => localName === "id");
  expect(controls).toHaveLength(2);
  expectUnique(controls.map((id) => Number(id.getAttributeNS(W, "val"))));
  expect(faultsOf(await word.host.save())).toEqual([]);
});

test("pictures get ids that no drawing has, in no part", async () => {
  const word = await openInWord(
    await edited([para("a")], (files) => {
      files["word/header1.xml"] =
        `<w:hdr xmlns:w="${W}" xmlns:wp="${WP}"><wp:docPr id="1" name="a"/><wp:docPr name="b" id='${LARGEST}'/></w:hdr>`;
    }),
  );
  await run(({ document }) => {
    for (const where of ["Start", "End"] as const) document.body.insertInlinePictureFromBase64(PNG, where);
    return () => undefined;
  });
  const ids = [...word.host.documentXml.getElementsByTagNameNS(WP, "docPr")].map((each) => each.getAttribute("id"));
  expect(ids.sort()).toEqual(["2", "3"]);
});

test("a new list gets a number that no list has and no paragraph names", async () => {
  const naming = bullet("a").replace("</w:pPr>", '<w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
  const files = parts([naming, para("b")]);
  const numbering = files["word/numbering.xml"]!.replace(
    "</w:numbering>",
    `<w:num w:numId="${LARGEST}"><w:abstractNumId w:val="0"/></w:num><w:numIdMacAtCleanup w:val="1"/></w:numbering>`,
  );
  const word = await openInWord(await zip({ ...files, "word/numbering.xml": numbering }));
  const list = await run(({ document }) => {
    const made = document.body.paragraphs.getLast().startNewList().load("id");
    return () => made.id;
  });
  expect(list).toBe(3);
  expect(faultsOf(await word.host.save())).toEqual([]);
});
