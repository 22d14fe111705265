import { control, escapeXml, para, parts, zip } from "../../builders";
import { openXmlFaults } from "../../openXmlFaults";
import { openInWord } from "../../openInWord";
import { codeOf, run, shape } from "./inWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A text box anchored to a paragraph, as Word writes it: twice, for itself and for the Word of before 2010. */
function textBox(content: string): string {
  const shape = `<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`;
  const drawing = `<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="914400" cy="914400"/><wp:wrapNone/><wp:docPr id="1" name="Boks"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const old = `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** A document with a control in its body, in a text box and in its header. */
async function document(): Promise<Uint8Array> {
  const files = { ...parts([para("a"), control("kropp", para("b")), textBox(control("boks", para("c")))]) };
  const add = (name: string, before: string, text: string): void => {
    files[name] = files[name]!.replace(before, text + before);
  };
  files["word/header1.xml"] =
    `<w:hdr xmlns:w="${W}">${control("topp", para("d"), para("e"))}${para(escapeXml("f"))}</w:hdr>`;
  add(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
  );
  add(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId9" Type="${R}/header" Target="header1.xml"/>`,
  );
  add("word/document.xml", "<w:pgSz", '<w:headerReference w:type="default" r:id="rId9"/>');
  return zip(files);
}

const tagsOf = (find: (context: Word.RequestContext) => Word.ContentControlCollection): Promise<readonly string[]> =>
  run((context) => {
    const controls = find(context).load("items/tag");
    return () => controls.items.map(({ tag }) => tag);
  });

test("the document's content controls are those of headers and text boxes too, the body's are not", async () => {
  await openInWord(await document());
  expect(await tagsOf((context) => context.document.contentControls)).toEqual(["kropp", "boks", "topp"]);
  expect(await tagsOf((context) => context.document.body.contentControls)).toEqual(["kropp"]);
});

test("asking for them changes nothing", async () => {
  const file = await document();
  const word = await openInWord(file);
  await tagsOf((context) => context.document.contentControls);
  expect(await word.host.save()).toEqual(file);
});

test("a control of a header is read and written in its own part, and nothing else of the text is", async () => {
  const word = await openInWord(await document());
  const read = await run((context) => {
    const found = context.document.contentControls.getByTag("topp").getFirst().load("text,title");
    const body = found.paragraphs.getFirst().parentBody.load("type");
    const next = found.paragraphs.getLast().getNextOrNullObject().load("text");
    const last = context.document.body.paragraphs.getLast().getNextOrNullObject().load("text");
    const ranges = [found.getRange("Content"), context.document.body.getRange("Content")] as const;
    const relation = ranges[0].compareLocationWith(ranges[1]);
    found.insertParagraph("ny", "End");
    return () => [found.text, body.type, next.text, last.isNullObject, relation.value];
  });
  expect(read).toEqual(["d\re", "Header", "f", true, "Unrelated"]);
  expect(shape(word)).toBe("a|{b}|cc");
  const saved = await word.host.save();
  expect(await openXmlFaults([saved])).toEqual([]);
  await openInWord(saved);
  const again = await run((context) => {
    const found = context.document.contentControls.getByTag("topp").getFirst().load("text");
    return () => found.text;
  });
  expect(again).toBe("d\re\rny");
});

test("a control of a text box is one, and its text is no text of the body", async () => {
  await openInWord(await document());
  const read = await run((context) => {
    const controls = context.document.contentControls.getByTag("boks").load("items/text");
    const body = context.document.body.load("text");
    return () => [controls.items.map(({ text }) => text), body.text];
  });
  expect(read).toEqual([["c"], "a\rb\r"]);
});

test("a text box's control that is asked for and deleted is gone from the file", async () => {
  const word = await openInWord(await document());
  const code = await codeOf((context) => {
    context.document.contentControls.getByTag("boks").getFirst().delete(false);
  });
  expect(code).toBe("no error");
  expect(await tagsOf((context) => context.document.contentControls)).toEqual(["kropp", "topp"]);
  expect(shape(word)).toBe("a|{b}|");
});
