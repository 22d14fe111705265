import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { bullet, control, docx, heading, para, parts, table, zip } from "../../builders";
import { openInWord } from "../../openInWord";
import { faultsOf } from "./faultsOf";
import { canonical, opened, run } from "./inWord";

const TEMPLATE = readFileSync("assets/kompetanseplan-mal.docx");

async function partsOf(file: Uint8Array): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(file);
  const named = Object.values(files).filter((each) => !each.dir);
  const read = await Promise.all(
    named.map(async (each): Promise<[string, string]> => [each.name, await each.async("base64")]),
  );
  return Object.fromEntries(read);
}

async function documentOf(file: Uint8Array): Promise<string> {
  return (await JSZip.loadAsync(file)).file("word/document.xml")!.async("string");
}

test("a document that was only read is saved byte for byte", async () => {
  const word = await openInWord(TEMPLATE);
  await run((context) => {
    const paragraphs = context.document.body.paragraphs.load("items/text,items/styleBuiltIn");
    return () => paragraphs.items.length;
  });
  expect(Buffer.from(await word.host.save()).equals(TEMPLATE)).toBe(true);
});

test("an edit that is taken back leaves the document's XML as it was, and all other parts byte for byte", async () => {
  const word = await openInWord(TEMPLATE);
  await run((context) => {
    const added = context.document.body.paragraphs.getFirst().insertParagraph("x", "After");
    added.delete();
    return () => undefined;
  });
  const { "word/document.xml": before, ...othersBefore } = await partsOf(TEMPLATE);
  const { "word/document.xml": after, ...othersAfter } = await partsOf(await word.host.save());
  expect(othersAfter).toEqual(othersBefore);
  const text = (base64: string | undefined): string => Buffer.from(base64!, "base64").toString("utf8");
  expect(canonical(text(after))).toBe(canonical(text(before)));
});

test("the XML declaration and the namespaces of the root are kept", async () => {
  const files = parts([para("a")]);
  const document = files["word/document.xml"]!.replace("?>", "?>").replace(
    "<w:document ",
    '<w:document xmlns:w14="urn:w14" ',
  );
  const word = await openInWord(await zip({ ...files, "word/document.xml": document }));
  word.host.editParagraph(word.host.documentXml.getElementsByTagName("w:p")[0]!, "b");
  const saved = await documentOf(await word.host.save());
  expect(saved.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document')).toBe(true);
  expect(saved).toContain('xmlns:w14="urn:w14"');
});

test("elements and attributes that the host does not know survive an edit beside and in them", async () => {
  const unknown =
    '<w:p w:rsidR="00AB12"><w:pPr><w:framePr w:w="100"/></w:pPr><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00CD"><w:rPr><w:emboss/></w:rPr><w:t>før</w:t></w:r><w:fremmed w:a="1"/></w:p>';
  const word = await opened([unknown, para("")]);
  await run((context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertText(" etter", "End");
    first.insertParagraph("ny", "Before");
    return () => undefined;
  });
  const saved = await documentOf(await word.host.save());
  for (const kept of [
    'w:rsidR="00AB12"',
    "<w:framePr",
    "<w:proofErr",
    "<w:emboss/>",
    'w:rsidRPr="00CD"',
    '<w:fremmed w:a="1"/>',
  ])
    expect(saved).toContain(kept);
});

test("a part that is no XML is kept", async () => {
  const word = await openInWord(await zip({ ...parts([para("a")]), "word/media/bilde.png": "\u0089PNG" }));
  word.host.editParagraph(word.host.documentXml.getElementsByTagName("w:p")[0]!, "b");
  expect(Object.keys(await partsOf(await word.host.save()))).toContain("word/media/bilde.png");
});

test("a saved document with all that the host can write is valid Open XML", async () => {
  const word = await opened([
    heading("Mål"),
    para("tekst"),
    bullet("punkt"),
    table([["a", "b"]]),
    control("t", para("c")),
    para(""),
  ]);
  const other = Buffer.from(
    await docx(heading("Fra fil", { bookmark: "_Fil" }), bullet("med punkt"), table([["x"]])),
  ).toString("base64");
  await run((context) => {
    const { document } = context;
    document.changeTrackingMode = "TrackAll";
    const added = document.body.paragraphs.getFirst().insertParagraph("sporet", "After");
    added.insertText("erstattet", "Replace");
    document.changeTrackingMode = "Off";
    added.getRange("Content").insertBookmark("_kplan_s1");
    const framed = added.insertContentControl();
    framed.tag = "kplan:s1:tekst";
    framed.title = "Tekst";
    framed.appearance = "Tags";
    framed.color = "#00FF00";
    framed.cannotDelete = true;
    const made = framed.insertTable(2, 2, "End", [
      ["1", "2"],
      ["3", "4\n5"],
    ]);
    made.styleBuiltIn = "GridTable4_Accent1";
    made.headerRowCount = 1;
    made.addRows("End", 1, [["6", "7"]]);
    made.addColumns("End", 1, [["8"], ["9"], ["10"]]);
    for (const style of ["Heading4", "Title", "Quote", "ListParagraph"] as const)
      document.body.insertParagraph(style, "Start").styleBuiltIn = style;
    document.body.insertParagraph("liste", "End").startNewList().setLevelBullet(0, "Solid");
    document.body.insertFileFromBase64(other, "End");
    document.customXmlParts.add('<a xmlns="urn:x"/>');
    return () => undefined;
  });
  expect(faultsOf(await word.host.save())).toEqual([]);
});
