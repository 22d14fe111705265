import { WordHost } from "../../../src/preview/host/WordHost";
import { docx, para, zip } from "../../builders";
import { edited } from "../../editParts";

const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

function withDocument(change: (xml: string) => string): Promise<Uint8Array> {
  return edited([para("a")], (files) => {
    files["word/document.xml"] = change(files["word/document.xml"] ?? "");
  });
}

const REFUSED: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
  ["in the strict form", "strict", () => withDocument((xml) => xml.replace(/xmlns:w="[^"]*"/, `xmlns:w="${STRICT}"`))],
  [
    "behind a password",
    "encrypted",
    () => Promise.resolve(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
  ],
  ["that was cut off", "damaged", async () => (await docx(para("a"))).slice(0, 900)],
  ["without content", "damaged", () => Promise.resolve(new Uint8Array())],
  ["that is another archive", "not a Word document", () => zip({ "les.txt": "a" })],
  ["whose text is not XML", "not a Word document", () => withDocument(() => "<w:document>")],
  ["that has no body", "not a Word document", () => withDocument((xml) => xml.replace(/<w:body>.*<\/w:body>/, ""))],
];

test.each(REFUSED)("a file %s is refused, and the refusal says that it is %s", async (_, words, file) => {
  await expect(WordHost.open(await file())).rejects.toThrow(words);
});
