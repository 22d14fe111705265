import JSZip from "jszip";
import { UnreadableFile, type UnreadableReason } from "../../../src/preview/host/UnreadableFile";
import { inflate } from "../../../src/preview/host/model/package/archive";
import { WordHost } from "../../../src/preview/host/WordHost";
import { docx, para, parts, zip } from "../../builders";
import { edited } from "../../editParts";

const MEGABYTE = 1024 * 1024;

async function reasonOf(file: Uint8Array): Promise<UnreadableReason | "none"> {
  try {
    await WordHost.open(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return "none";
}

function withPart(name: string, change: (xml: string) => string): () => Promise<Uint8Array> {
  return () =>
    edited([para("a")], (files) => {
      files[name] = change(files[name] ?? "");
    });
}

/** A file that says of one of its parts that it is so large when it is unpacked, as a small file can be. */
async function claiming(name: string, size: number): Promise<Uint8Array> {
  const file = await zip({ ...parts([para("a")]), [name]: "a" });
  const directory = Buffer.from(file).lastIndexOf(name) - 46;
  new DataView(file.buffer, file.byteOffset).setUint32(directory + 24, size, true);
  return file;
}

function withoutTypes(): Promise<Uint8Array> {
  return edited([para("a")], (files) => {
    Reflect.deleteProperty(files, "[Content_Types].xml");
  });
}

async function withBrokenEntry(): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [part, text] of Object.entries(parts([para("a".repeat(500))]))) archive.file(part, text);
  const file = await archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  const at = Buffer.from(file).indexOf("word/document.xml") + "word/document.xml".length;
  return file.fill(0xff, at, at + 40);
}

const REFUSED: readonly (readonly [string, UnreadableReason, () => Promise<Uint8Array>])[] = [
  [
    "behind a password",
    "encrypted",
    () => Promise.resolve(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
  ],
  ["that was cut off", "damaged", async () => (await docx(para("a"))).slice(0, 900)],
  ["without content", "damaged", () => Promise.resolve(new Uint8Array())],
  ["of 30 bytes", "damaged", () => Promise.resolve(new Uint8Array(30))],
  ["with an entry that cannot be unpacked", "damaged", withBrokenEntry],
  ["that is another archive", "notWord", () => zip({ "les.txt": "a" })],
  ["without content types", "notWord", withoutTypes],
  ["whose content types are not XML", "damaged", withPart("[Content_Types].xml", () => "<Types>")],
  ["whose text is not XML", "notWord", withPart("word/document.xml", () => "<w:document>")],
  ["that has no body", "notWord", withPart("word/document.xml", (xml) => xml.replace(/<w:body>.*<\/w:body>/, ""))],
  ["whose styles are not XML", "damaged", withPart("word/styles.xml", () => "<w:styles>")],
  ["whose lists are not XML", "damaged", withPart("word/numbering.xml", () => "<w:numbering>")],
  ["whose settings are not XML", "damaged", withPart("word/settings.xml", () => "<w:settings>")],
  ["whose relationships are not XML", "damaged", withPart("word/_rels/document.xml.rels", () => "<Relationships>")],
  ["with a picture of 600 MB", "tooLarge", () => claiming("word/media/a.png", 600 * MEGABYTE)],
  ["with 200 MB of XML", "tooLarge", () => claiming("customXml/item1.xml", 200 * MEGABYTE)],
];

test.each(REFUSED)("a file %s is refused, and the refusal says that it is %s", async (_, reason, file) => {
  expect(await reasonOf(await file())).toBe(reason);
});

test("a file that is damaged anywhere is opened or refused with a reason", async () => {
  const whole = await docx(para("blåbær"), para("a".repeat(300)));
  for (let at = 0; at < whole.length; at += 13) {
    const file = whole.slice();
    file[at] = (file[at] ?? 0) ^ 0xff;
    expect(["none", "damaged", "notWord", "tooLarge"]).toContain(await reasonOf(file));
  }
});

test("unpacking stops where there is more than was said", async () => {
  const archive = await JSZip.loadAsync(await zip({ "word/document.xml": "a".repeat(5000) }));
  const entry = archive.file("word/document.xml")!;
  await expect(inflate(entry, 4999)).rejects.toMatchObject({ reason: "tooLarge" });
  expect(await inflate(entry, 5000)).toHaveLength(5000);
});
