import JSZip from "jszip";
import { fc } from "../seeded";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { ole } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

const bytesOf = (content: Uint8Array | string) =>
  typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
async function rowsOf(content: Uint8Array | string, delimiter: string | null = null) {
  const file = await readSheetFile("a.csv", bytesOf(content), delimiter);
  if (file.kind === "problem") throw new Error(file.code);
  return file.sheets[0]!.rows;
}

const LETTERS = "æøåÆØÅé«»–éü";
/** The letters in Mac OS Roman and in code page 850, as iconv has them; "–" is not in the latter. */
const MAC = [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8e, 0xc7, 0xc8, 0xd0, 0x8e, 0x9f];
const DOS = [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x82, 0xae, 0xaf, 0x2d, 0x82, 0x81];
const WINDOWS = [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9, 0xab, 0xbb, 0x96, 0xe9, 0xfc];
const encode = (text: string, table: readonly number[]) =>
  new Uint8Array(
    Array.from(text, (letter) => (LETTERS.includes(letter) ? table[LETTERS.indexOf(letter)]! : letter.charCodeAt(0))),
  );

describe("a CSV file is read as it was written", () => {
  const texts = [
    "Tiltak;Ansvarlig\r\nLærlinger på sykehjem;Økonomisjef",
    "Behov;Tiltak\r\nFlere;Kurs i å føre journal\r\nFærre;Ålesund",
    "Æ;Ø;Å\r\nså;på;først",
    "Tiltak;Frist\r\nKafé for eldre;våren 2027",
  ];

  test.each([
    ["on Windows", WINDOWS],
    ["on the Mac", MAC],
    ["for DOS", DOS],
  ])("%s", async (_where, table) => {
    for (const text of texts) {
      expect(await rowsOf(encode(text, table))).toEqual(text.split("\r\n").map((line) => line.split(";")));
    }
  });

  test("whichever Norwegian words it has", async () => {
    const word = fc.stringMatching(/^[a-zæøå]{2,9}$/u).filter((text) => /[æøå]/u.test(text));
    await fc.assert(
      fc.asyncProperty(word, fc.constantFrom(WINDOWS, MAC, DOS), async (text, table) => {
        expect(await rowsOf(encode(`Tiltak;Frist\nKurs i ${text};2027`, table))).toEqual([
          ["Tiltak", "Frist"],
          [`Kurs i ${text}`, "2027"],
        ]);
      }),
    );
  });

  test("with quotes and dashes of Windows, and the end sign of DOS", async () => {
    expect(
      await rowsOf(new Uint8Array([...encode("Tiltak;Frist\n", WINDOWS), 0x93, 0x4b, 0x94, 0x3b, 0x31, 0x96, 0x32])),
    ).toEqual([
      ["Tiltak", "Frist"],
      ["“K”", "1–2"],
    ]);
    expect(await rowsOf(new Uint8Array([...encode("Tiltak;på\r\n", DOS), 0x1a]))).toEqual([["Tiltak", "på"]]);
  });

  test("with the line ends of an old Mac", async () => {
    expect(await rowsOf("Tiltak;Frist\rKurs;2027\r")).toEqual([
      ["Tiltak", "Frist"],
      ["Kurs", "2027"],
    ]);
  });
});

describe("a quote that quotes no cell", () => {
  test.each([
    ['"Lean" i praksis', ['"Lean" i praksis', "2028"]],
    ['Kurs i "Lean"', ['Kurs i "Lean"', "2028"]],
    ['"Lean', ['"Lean', "2028"]],
    ['12" skjerm', ['12" skjerm', "2028"]],
    ['"', ['"', "2028"]],
    ['"""Lean"" i praksis"', ['"Lean" i praksis', "2028"]],
    ['""', ["", "2028"]],
  ])("%s leaves the other cells as they are", async (odd, row) => {
    const text = `Tiltak;Frist\r\n"Kurs; to dager";"Første\nandre"\r\n${odd};2028\r\n"Mentor; fadder";2029\r\n`;
    expect(await rowsOf(text)).toEqual([
      ["Tiltak", "Frist"],
      ["Kurs; to dager", "Første\nandre"],
      row,
      ["Mentor; fadder", "2029"],
    ]);
  });

  test("stands alone: whatever else is quoted comes back", async () => {
    const text = fc.stringMatching(/^[a-z;\n" ]{0,8}[a-z]$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), async (rows) => {
        const quoted = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(";"));
        const lines = ["Tiltak;Frist", '"Lean" i praksis;2028', ...quoted];
        expect(await rowsOf(lines.join("\r\n"), ";")).toEqual([
          ["Tiltak", "Frist"],
          ['"Lean" i praksis', "2028"],
          ...rows,
        ]);
      }),
    );
  });
});

describe("what divides the cells is found", () => {
  test.each([
    ["a bar", "Tiltak|Frist\nKurs, to dager|2027\nFagbrev; jobb|2028", 2],
    ["a semicolon below a title with commas", "Plan, del 1, 2027\n\nTiltak;Frist\nKurs, to, tre;2027\nB;2028", 2],
    ["a tab among semicolons", "Tiltak\tFrist\nKurs; to\t2027\nB; tre\t2028", 2],
    ["a comma", "Tiltak,Frist\nKurs,2027\nFagbrev,2028", 2],
    ["none in a list of sentences", "Tiltak\nKurs, to dager\nFagbrev, på jobb", 1],
  ])("%s", async (_what, text, width) => {
    expect((await rowsOf(text)).at(-1)!.length).toBe(width);
  });

  test("or chosen by hand, whatever it is", async () => {
    expect(await rowsOf("Tiltak^Frist\nKurs;x^2027", "^")).toEqual([
      ["Tiltak", "Frist"],
      ["Kurs;x", "2027"],
    ]);
    expect(await rowsOf("Tiltak]Frist\nKurs-x]2027", "]")).toEqual([
      ["Tiltak", "Frist"],
      ["Kurs-x", "2027"],
    ]);
  });
});

describe("a spreadsheet of another kind is told apart:", () => {
  const zipOf = (files: Readonly<Record<string, string>>) => {
    const zip = new JSZip();
    for (const [name, content] of Object.entries(files)) zip.file(name, content);
    return zip.generateAsync({ type: "uint8array" });
  };
  const text = (content: string) => () => Promise.resolve(bytesOf(content));

  test.each<[string, () => Promise<Uint8Array>, string]>([
    [
      ".xlsb",
      () =>
        zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "\u0083", "xl/_rels/workbook.bin.rels": "<a/>" }),
      "binaryFormat",
    ],
    [
      ".ods",
      () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "openDocument",
    ],
    [
      "a template of .ods",
      () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet-template", "content.xml": "<a/>" }),
      "openDocument",
    ],
    [
      "a text of .odt",
      () => zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
      "notASheet",
    ],
    ["Numbers", () => zipOf({ "Index/Document.iwa": "x", "preview.jpg": "x" }), "numbers"],
    ["older Numbers", () => zipOf({ "index.apxl": "<a/>" }), "numbers"],
    ["a password", () => Promise.resolve(ole("EncryptedPackage")), "encrypted"],
    [
      "a sensitivity label",
      () => Promise.resolve(ole("EncryptedPackage\0\u0006DataSpaces\0DRMEncryptedTransform\0DRMContent")),
      "labelled",
    ],
    [".xls", () => Promise.resolve(ole("Workbook")), "oldFormat"],
    [
      "a web page called .xls",
      text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>a</td></tr></table></html>'),
      "otherSheet",
    ],
    ["XML of 2003", text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), "otherSheet"],
    [
      "a flat .fods",
      text('<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>'),
      "otherSheet",
    ],
    ["SYLK", text('ID;PWXL;N;E\nC;Y1;X1;K"a"'), "otherSheet"],
    ["another web page", text("<html><p>Hei</p></html>"), "notASheet"],
  ])("%s", async (_what, make, code) => {
    expect(await readSheetFile("a.xlsx", await make())).toEqual({ kind: "problem", code });
  });
});
