import JSZip from "jszip";
import { parts, para, zip } from "../../builders";
import { openInWord } from "../../openInWord";
import { run, shape } from "./inWord";

/** A file with these bytes for the main part. */
function fileOf(main: Uint8Array): Promise<Uint8Array> {
  return zip({ ...parts([]), "word/document.xml": main });
}

const TEXT = "Blåbær, «ØL», ½";

function main(encoding: string): string {
  return parts([para(TEXT)])["word/document.xml"]!.replace("UTF-8", encoding);
}

async function savedMain(file: Uint8Array): Promise<Uint8Array> {
  return (await JSZip.loadAsync(file)).file("word/document.xml")!.async("uint8array");
}

test.each([
  ["UTF-16, the low byte first", Buffer.from(`\uFEFF${main("UTF-16")}`, "utf16le")],
  ["UTF-16, the high byte first", Buffer.from(`\uFEFF${main("UTF-16")}`, "utf16le").swap16()],
  // What windows-1252 has and ISO-8859-1 has not, Node 20 decodes wrongly (nodejs/node #56542); browsers do not.
  ["windows-1252", Buffer.from(main("windows-1252"), "latin1")],
  ["ISO-8859-1", Buffer.from(main("iso-8859-1"), "latin1")],
])("a main part in %s is read, and written in UTF-8 when it was changed", async (_, bytes) => {
  const word = await openInWord(await fileOf(bytes));
  expect(shape(word)).toBe(TEXT);
  await run(({ document }) => {
    document.body.paragraphs.getFirst().insertText("!", "End");
    return () => undefined;
  });
  const text = new TextDecoder("utf-8", { fatal: true }).decode(await savedMain(await word.host.save()));
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n<w:document/);
  expect(text).toContain(TEXT);
});

test("a part in another encoding stays as it is when another part is changed", async () => {
  const styles = Buffer.from(`\uFEFF${parts([])["word/styles.xml"]!.replace("UTF-8", "UTF-16")}`, "utf16le");
  const word = await openInWord(await zip({ ...parts([para("a")]), "word/styles.xml": styles }));
  await run(({ document }) => {
    document.body.insertParagraph("b", "End").styleBuiltIn = "Heading1";
    return () => undefined;
  });
  const saved = await JSZip.loadAsync(await word.host.save());
  expect(await saved.file("word/styles.xml")!.async("nodebuffer")).toEqual(styles);
});

test("custom XML that says it is in UTF-16 is written in UTF-8, and says so", async () => {
  const word = await openInWord(await zip(parts([para("a")])));
  await run(({ document }) => {
    document.customXmlParts.add('<?xml version="1.0" encoding="UTF-16"?><plan xmlns="urn:x">æ</plan>');
    return () => undefined;
  });
  const saved = await JSZip.loadAsync(await word.host.save());
  const text = await saved.file("customXml/item1.xml")!.async("string");
  expect(text).toBe('<?xml version="1.0" encoding="UTF-8"?><plan xmlns="urn:x">æ</plan>');
});

test.each([
  ["is in UTF-8 and has a byte that UTF-8 has not", Buffer.from(main("UTF-8"), "latin1")],
  ["is in an encoding that nobody knows", Buffer.from(main("x-egen"), "latin1")],
])("a document whose main part %s is refused", async (_, bytes) => {
  await expect(openInWord(await fileOf(bytes))).rejects.toMatchObject({ name: "UnreadableFile", reason: "notWord" });
});

test("a document in UTF-16 with names in capitals is shown as readers expect it", async () => {
  const files = Object.entries(parts([para("Blåbær")])).map(([name, text]) => [
    name.startsWith("word/") ? name.toUpperCase() : name,
    Buffer.from(`\uFEFF${text.replace("UTF-8", "UTF-16")}`, "utf16le"),
  ]);
  const { host } = await openInWord(await zip(Object.fromEntries(files) as Record<string, Uint8Array>));
  const shown = await JSZip.loadAsync(await host.plainCopy());
  expect(
    Object.keys(shown.files)
      .filter((name) => !name.endsWith("/"))
      .sort(),
  ).toEqual(Object.keys(parts([])).sort());
  expect(await shown.file("word/document.xml")!.async("string")).toContain("Blåbær");
});
