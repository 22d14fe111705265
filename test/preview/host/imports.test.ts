import { bullet, control, heading, para, parts, table, zip } from "../../builders";
import { openInWord } from "../../openInWord";
import { opened, run, shape } from "./inWord";

test("a custom XML part is registered, found by its namespace and id, changed and deleted", async () => {
  const word = await opened([para("a")]);
  const id = await run((context) => {
    const made = context.document.customXmlParts.add('<plan xmlns="urn:kompetanseplan:1">1</plan>').load("id");
    return () => made.id;
  });
  const reopened = await openInWord(await word.host.save());
  const read = await run((context) => {
    const found = context.document.customXmlParts
      .getByNamespace("urn:kompetanseplan:1")
      .getOnlyItem()
      .load("id,namespaceUri");
    found.setXml('<plan xmlns="urn:kompetanseplan:1">2</plan>');
    const xml = found.getXml();
    return () => [found.id, found.namespaceUri, xml.value];
  });
  expect(read).toEqual([id, "urn:kompetanseplan:1", '<plan xmlns="urn:kompetanseplan:1">2</plan>']);
  await run((context) => {
    context.document.customXmlParts.getItem(id).delete();
    return () => undefined;
  });
  const last = await openInWord(await reopened.host.save());
  const count = await run((context) => {
    const counted = context.document.customXmlParts.getByNamespace("urn:kompetanseplan:1").getCount();
    return () => counted.value;
  });
  expect([count, last.host.documentXml.documentElement.localName]).toEqual([0, "document"]);
});

test("OOXML brings missing styles and lists along, and the document's own styles win", async () => {
  await opened([heading("Kilde", { level: 3 }), bullet("punkt"), para("")]);
  const ooxml = await run((context) => {
    const got = context.document.body.getOoxml();
    return () => got.value;
  });
  const files = parts([para("her"), para("")]);
  const plain = await zip({
    ...files,
    "word/styles.xml": files["word/styles.xml"]!.replace(/<w:style [^>]*w:styleId="Overskrift3".*?<\/w:style>/, ""),
  });
  const word = await openInWord(plain);
  const read = await run((context) => {
    context.document.body.insertOoxml(ooxml, "Start");
    const paragraphs = context.document.body.paragraphs.load(
      "items/styleBuiltIn,items/style,items/outlineLevel,items/isListItem",
    );
    return () =>
      paragraphs.items.slice(0, 2).map((each) => [each.styleBuiltIn, each.style, each.outlineLevel, each.isListItem]);
  });
  expect(read).toEqual([
    ["Heading3", "Overskrift 3", 3, false],
    ["Other", "Punktliste", 10, true],
  ]);
  expect(shape(word)).toContain("Kilde|punkt|");
});

test("a bookmark of an inserted document is left out where its name is taken", async () => {
  const file = Buffer.from(
    await zip(parts([para("inn", { bookmark: "Merke" }), para("ny", { bookmark: "Annet" })])),
  ).toString("base64");
  await opened([para("her", { bookmark: "Merke" })]);
  const read = await run((context) => {
    context.document.body.insertFileFromBase64(file, "End");
    const [kept, added] = ["Merke", "Annet"].map((name) => context.document.getBookmarkRange(name).load("text"));
    return () => [kept!.text, added!.text];
  });
  expect(read).toEqual(["her", "ny"]);
});

test("a file that is inserted into the body leaves its header and footer behind, as Word documents it", async () => {
  const files = parts([para("inn"), para("ut")]);
  const header = '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:hdr>';
  const rel =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>';
  const file = await zip({
    ...files,
    "word/header1.xml": header,
    "word/_rels/document.xml.rels": files["word/_rels/document.xml.rels"]!.replace("</Rel", `${rel}</Rel`),
    "word/document.xml": files["word/document.xml"]!.replace(
      "<w:sectPr>",
      '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId9"/>',
    ),
  });
  const word = await opened([para("her"), para("")]);
  await run((context) => {
    context.document.body.insertFileFromBase64(Buffer.from(file).toString("base64"), "End");
    return () => undefined;
  });
  expect(shape(word)).toContain("her|inn|ut");
  expect(word.host.documentXml.getElementsByTagName("w:headerReference")).toHaveLength(0);
});

test("the OOXML of a range has the content controls that it covers whole, and no other", async () => {
  await opened([
    control("ytre", para("a"), control("indre", para("b"), table([["c"]]), para("d")), para("e")),
    para("f"),
  ]);
  const tags = await run((context) => {
    const { body } = context.document;
    const [a, b, c, d] = ["a", "b", "c", "d"].map((text) => body.search(text).getFirst().paragraphs.getFirst());
    const stretch = (from: Word.Paragraph, to: Word.Paragraph): Word.Range =>
      from.getRange("Whole").expandTo(to.getRange("Whole"));
    const ranges = [stretch(a!, b!), stretch(b!, d!), stretch(b!, c!), body.getRange("Whole")];
    const ooxml = ranges.map((range) => range.getOoxml());
    return () => ooxml.map(({ value }) => [...value.matchAll(/<w:tag w:val="(\w+)"/g)].map(([, tag]) => tag));
  });
  expect(tags).toEqual([[], ["indre"], [], ["ytre", "indre"]]);
});
