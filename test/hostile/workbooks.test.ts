import { fc } from "../seeded";
import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { MOST_COLUMNS, MOST_ROWS, MOST_SPANNED_CELLS } from "../../src/plan/sheet/read/sheetLimits";
import { cell, sheetXml, workbook } from "../plan/makeWorkbook";
import { provideTextCoding } from "../plan/provideTextCoding";
import { anyBook, anySheet, anyStrings, anyWorkbook } from "./strangeWorkbooks";

provideTextCoding();

const RUNS = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) };
const PROBLEMS = [
  ...[
    "empty",
    "tooLarge",
    "tooMuchMemory",
    "tooManyCells",
    "tooManyParts",
    "notASheet",
    "encrypted",
    "oldFormat",
    "broken",
  ],
] as const;

/** The file is read, within the limits, or refused for a reason that the pane has words for. */
async function expectTold(bytes: Uint8Array): Promise<void> {
  const file = await readSheetFile("a.xlsx", bytes);
  if (file.kind === "problem") {
    expect(PROBLEMS).toContain(file.code);
    return;
  }
  expect(file.sheets.length).toBeGreaterThan(0);
  for (const { name, rows } of file.sheets) {
    const width = rows[0]?.length ?? 0;
    expect(typeof name).toBe("string");
    expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
    expect(width).toBeLessThanOrEqual(MOST_COLUMNS);
    expect(rows.length * width).toBeLessThanOrEqual(MOST_SPANNED_CELLS);
    expect(rows.every((row) => row.length === width)).toBe(true);
    expect(rows.flat().every((text) => typeof text === "string")).toBe(true);
  }
}

/** What is done to a text or to bytes: a piece is cut out, put in another place, or repeated. */
const anyCut = fc.record({ at: fc.nat(), length: fc.nat(40), to: fc.nat(), times: fc.nat(3) });

function mutilated(
  xml: string,
  { at, length, to, times }: { at: number; length: number; to: number; times: number },
): string {
  const start = at % (xml.length + 1);
  const piece = xml.slice(start, start + length);
  const rest = xml.slice(0, start) + xml.slice(start + length);
  const place = to % (rest.length + 1);
  return rest.slice(0, place) + piece.repeat(times) + rest.slice(place);
}

test("cells, texts, looks, merges and links as no program writes them are read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (parts) => {
      await expectTold(await workbook("", parts));
    }),
    RUNS,
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("XML from which pieces were cut, moved and repeated is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyWorkbook,
      fc.array(fc.tuple(fc.nat(), anyCut), { minLength: 1, maxLength: 4 }),
      async (parts, cuts) => {
        const names = Object.keys(parts) as (keyof typeof parts)[];
        const broken = { ...parts };
        for (const [which, cut] of cuts) {
          const name = names[which % names.length]!;
          broken[name] = mutilated(broken[name], cut);
        }
        await expectTold(await workbook("", broken));
      },
    ),
    RUNS,
  );
});

const small = workbook(sheetXml(`<row r="1">${cell("A1", "a")}</row>`));
const real = new Uint8Array(readFileSync("test/fixtures/sheets/tiltak.xlsx"));
/** Where the zip's own records stand, which most flips of a bit would miss. */
const anyByteOf = (bytes: Uint8Array) =>
  fc.oneof(
    fc.nat(bytes.length - 1),
    fc.nat(Math.min(1_500, bytes.length - 1)).map((fromEnd) => bytes.length - 1 - fromEnd),
    fc.nat(200),
  );

test("a zip with bits flipped, bytes put in and its end cut off is read or refused", async () => {
  const anyDamage = (bytes: Uint8Array) =>
    fc
      .record({
        flips: fc.array(fc.tuple(anyByteOf(bytes), fc.nat(7)), { maxLength: 8 }),
        put: fc.tuple(anyByteOf(bytes), fc.uint8Array({ maxLength: 30 })),
        end: fc.option(anyByteOf(bytes)),
      })
      .map(({ flips, put: [at, more], end }) => {
        const damaged = bytes.slice();
        for (const [index, bit] of flips) damaged[index] = damaged[index]! ^ (1 << bit);
        return new Uint8Array([...damaged.slice(0, at), ...more, ...damaged.slice(at)]).slice(0, end ?? undefined);
      });
  await fc.assert(fc.asyncProperty(fc.oneof(anyDamage(await small), anyDamage(real)), expectTold), RUNS);
});

test("a zip with entries of any name and content, in a workbook or alone, is read or refused", async () => {
  const anyName = fc.oneof(
    fc.constantFrom("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"),
    fc.constantFrom("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/theme/theme1.xml"),
    fc.constantFrom("XL/WORKBOOK.XML", "../xl/workbook.xml", "/xl/workbook.xml", "xl\\workbook.xml", "__proto__"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  );
  const anyEntry = fc.tuple(anyName, fc.oneof(fc.uint8Array({ maxLength: 200 }), anySheet, anyBook, anyStrings));
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEntry, { maxLength: 8 }),
      fc.boolean(),
      fc.constantFrom("STORE", "DEFLATE"),
      async (entries, isAlone, compression) => {
        const zip = isAlone ? new JSZip() : await JSZip.loadAsync(await small);
        for (const [name, content] of entries) zip.file(name, content);
        await expectTold(await zip.generateAsync({ type: "uint8array", compression }));
      },
    ),
    RUNS,
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
