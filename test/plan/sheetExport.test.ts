import { fc } from "../seeded";
import JSZip from "jszip";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { LAERING } from "../../src/content/tables/laering";
import { TILSKUDD } from "../../src/content/tables/tilskudd";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Measure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { amountText } from "../../src/plan/values/amountText";
import { findHeader } from "../../src/plan/sheet/match/ImportSetup";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { matchColumns } from "../../src/plan/sheet/match/matchColumns";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { trimRows } from "../../src/plan/sheet/read/trimRows";
import { writeCsv } from "../../src/plan/sheet/write/writeCsv";
import { writeXlsx } from "../../src/plan/sheet/write/writeXlsx";
import { setColumns } from "../../src/plan/table/tableEditing";
import { tableRows } from "../../src/plan/table/TableView";
import { viewTable } from "../../src/plan/table/viewTable";
import { anyText } from "./arbitraries";
import { bytesOf } from "./bytesOf";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

const empty = emptyPlan("nb");
const planOf = (...measures: readonly Partial<Measure>[]) => measures.reduce<Plan>(addMeasure, empty);

const csvOf = async (plan: Plan, table = HANDLINGSPLAN) =>
  Buffer.from(await bytesOf(await writeCsv(table, plan, "nb"))).toString("utf8");

async function partOf(plan: Plan, part: string, table = HANDLINGSPLAN): Promise<string> {
  const zip = await JSZip.loadAsync(await bytesOf(await writeXlsx(table, plan, "nb")));
  return (await zip.file(part)?.async("string")) ?? "";
}

async function readBack(blob: Blob): Promise<SheetRows> {
  const file = await readSheetFile("a", await bytesOf(blob));
  if (file.kind === "problem") throw new Error(file.code);
  return file.sheets[0]!.rows;
}

const bothBack = (plan: Plan, table: TableDefinition = HANDLINGSPLAN) =>
  Promise.all([writeXlsx, writeCsv].map(async (write) => readBack(await write(table, plan, "nb"))));

describe("a table as CSV", () => {
  test("has a byte order mark, semicolons and CRLF", async () => {
    expect(await csvOf(planOf({ need: "Bør", action: "Kurs; to dager\nog én kveld", cost: '"fritt"' }))).toBe(
      "\uFEFFNr;Behov for kompetanse;Tiltak og målgruppe;Ansvarlig;Frist for gjennomføring;Kostnad/finansiering;Status;Evaluering\r\n" +
        'T1;Bør;"Kurs; to dager\nog én kveld";;;"""fritt""";;\r\n',
    );
  });

  test.each([
    ["=1+1", '"\'=1+1"'],
    ["+47 12 34 56 78", '"\'+47 12 34 56 78"'],
    ["-1+1", '"\'-1+1"'],
    ["@SUM(A1)", '"\'@SUM(A1)"'],
    ["\tA", '"\'\tA"'],
    ["＝1+1", '"\'＝1+1"'],
    ["'=1", "\"''=1\""],
    ["-5", "-5"],
    ["-1 234,50", "-1 234,50"],
    ["- et punkt", '"\'- et punkt"'],
    ["'sitat'", "'sitat'"],
  ])("writes «%s» as «%s», and reads it back as it was", async (need, written) => {
    const plan = planOf({ need, action: "A" });
    expect((await csvOf(plan)).split("\r\n")[1]).toBe(`T1;${written};A;;;;;`);
    const [, csv] = await bothBack(plan);
    expect(csv?.[1]?.[1]).toBe(need);
  });
});

describe("a table as a workbook", () => {
  const plan = planOf({
    need: "=1+1",
    action: "A",
    deadline: "31/12-27",
    status: "done",
    more: { totalCost: "kr 12 000,-", ownShare: "1 234,50", grant: "etter søknad", priority: "2" },
  });

  test("has a header that is bold and stays in sight, and columns with a width", async () => {
    const [sheet, styles] = [await partOf(plan, "xl/worksheets/sheet1.xml"), await partOf(plan, "xl/styles.xml")];
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/u);
    expect(sheet.match(/<col /gu)).toHaveLength(8);
    const headerStyle = Number(/<c r="A1"[^>]*s="(\d+)"/u.exec(sheet)?.[1]);
    const xf = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf [^>]*fontId="(\d+)"/gu)][headerStyle];
    expect([...styles.matchAll(/<font>.*?<\/font>/gu)][Number(xf?.[1])]?.[0]).toContain("<b/>");
  });

  test("has amounts as numbers and dates as dates, all else as text", async () => {
    const cells = async (table: TableDefinition) => {
      const sheet = await partOf(plan, "xl/worksheets/sheet1.xml", table);
      return [...sheet.matchAll(/<c r="[A-Z]+2"([^>]*)><v>([^<]*)/gu)].map(([, type = "", value]) =>
        type.includes('t="s"') ? "text" : value,
      );
    };
    expect(await cells(TILSKUDD)).toEqual(["text", "2", "text", "12000", "1234.5", "text", "text"]);
    expect(await cells(HANDLINGSPLAN)).toEqual(["text", "text", "text", "46752", "text"]);
  });

  test("has no formula", async () => {
    expect(await partOf(plan, "xl/worksheets/sheet1.xml")).not.toContain("<f");
    expect(await partOf(plan, "xl/sharedStrings.xml")).toContain("=1+1");
  });

  test("has the plan's own names in the other language too, and only the columns that are shown", async () => {
    const changed = setColumns(plan, HANDLINGSPLAN.id, [
      { id: "need", name: "Kvifor", hidden: false },
      { id: "cost", name: "", hidden: true },
    ]);
    const [header] = await readBack(await writeXlsx(HANDLINGSPLAN, changed, "nn"));
    expect(header).toEqual([
      ...["Nr", "Kvifor", "Tiltak og målgruppe", "Ansvarleg", "Frist for gjennomføring", "Status", "Evaluering"],
    ]);
  });
});

describe("our own files are read back", () => {
  test("cell by cell, whatever was written", async () => {
    const texts = fc.record({
      need: anyText,
      action: anyText,
      responsible: anyText,
      cost: anyText,
      evaluation: anyText,
    });
    const whole = fc.integer({ min: -1e9, max: 1e9 });
    const row = fc.tuple(texts, fc.constantFrom("", "31.12.2027", "høsten 2027"), whole);
    const property = fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
      const plan = planOf(
        ...rows.map(([measure, deadline, amount]) => ({ ...measure, deadline, more: { totalCost: String(amount) } })),
      );
      for (const table of [HANDLINGSPLAN, TILSKUDD]) {
        const written = trimRows(tableRows(viewTable(plan, table)));
        const [xlsx, csv] = await bothBack(plan, table);
        expect(csv).toEqual(written);
        expect(xlsx).toEqual(written);
      }
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test("with what Excel takes for escapes, and control characters that XML can hold", async () => {
    const need = "a_x000D_b _x005F_ \u0080\u007F";
    const back = await bothBack(planOf({ need, action: "A" }));
    expect(back.map((rows) => rows[1]?.[1])).toEqual([need, need]);
  });

  test("so that nothing would change, with amounts in any form", async () => {
    const amounts = fc.integer({ min: -1e9, max: 1e9 }).map((value) => amountText(value / 100));
    const property = fc.asyncProperty(amounts, async (totalCost) => {
      const plan = planOf({ need: "A", action: "B", deadline: "31.12.2027", status: "done", more: { totalCost } });
      for (const rows of await bothBack(plan, TILSKUDD)) {
        const columns = importColumns(plan, TILSKUDD);
        expect(findHeader(rows, columns)).toEqual({ row: 0, below: 1 });
        const proposal = planImport(rows.slice(1), matchColumns(rows[0]!, columns), TILSKUDD, plan);
        expect(proposal.rows.map(({ kind, nr }) => [kind, nr])).toEqual([["same", "T1"]]);
        expect(proposal.errors).toEqual([]);
      }
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test("in tables of other rows", async () => {
    const written = tableRows(viewTable(empty, LAERING));
    expect(await bothBack(empty, LAERING)).toEqual([written, written]);
    const proposal = planImport(
      written.slice(1),
      matchColumns(written[0]!, importColumns(empty, LAERING)),
      LAERING,
      empty,
    );
    expect(proposal.rows.map(({ kind }) => kind)).toEqual(["same", "same", "same"]);
  });

  test("with 1,000 measures, and texts longer than a workbook holds are cut", async () => {
    const plan = planOf(...Array.from({ length: 1000 }, (_, index) => ({ need: `Behov ${index}` })), {
      need: "a".repeat(40_000),
    });
    const [xlsx, csv] = await bothBack(plan);
    expect([xlsx?.length, csv?.length]).toEqual([1002, 1002]);
    expect([xlsx?.[1001]?.[1]?.length, csv?.[1001]?.[1]?.length]).toEqual([32_767, 40_000]);
  });
});
