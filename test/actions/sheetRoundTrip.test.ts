import { readFileSync } from "node:fs";
import { parse } from "papaparse";
import { saveParts } from "../../src/actions/saving/saveParts";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { changeMeasure } from "../../src/plan/measures/editMeasures";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import type { Plan } from "../../src/plan/Plan";
import { acceptedRows } from "../../src/plan/sheet/take/acceptedRows";
import { applyImport } from "../../src/plan/sheet/take/applyImport";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import { MEASURES_TO_IMPORT } from "../../src/plan/sheet/take/measuresToImport";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { writeCsv } from "../../src/plan/sheet/write/writeCsv";
import { writeXlsx } from "../../src/plan/sheet/write/writeXlsx";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { bytesOf } from "../plan/bytesOf";
import { provideTextCoding } from "../plan/provideTextCoding";
import { after, done, opened, template, writeActionPlan } from "./inPlan";

provideTextCoding();

const HEADER = [
  ...["Nr", "Behov for kompetanse", "Tiltak og målgruppe", "Ansvarlig", "Frist for gjennomføring"],
  ...["Kostnad/finansiering", "Status", "Evaluering"],
];
const STATUSES: Readonly<Record<string, string>> = {
  Påbegynt: "Pågår",
  "Ikke påbegynt": "Ikke startet",
  Utsatt: "Utsatt",
  Utført: "Gjennomført",
  "ikkje starta": "Ikke startet",
  Ferdig: "Gjennomført",
};

/** What the 200 measures are to become, read from LibreOffice's CSV by other means than ours. */
function expectedRows(): string[][] {
  const text = new TextDecoder("windows-1252").decode(readFileSync("test/fixtures/sheets/tiltak-windows1252.csv"));
  const rows = parse<string[]>(text, { delimiter: ";" }).data.filter(([nr]) => /^\d+$/.test(nr ?? ""));
  return rows.map((row) => {
    const [nr, need, action, responsible, deadline, cost, status] = row as [string, ...string[]];
    const date = deadline === "31/12-27" ? "31.12.2027" : deadline!;
    return [`T${nr}`, need!, action!, responsible!, date, cost!, STATUSES[status!]!, row[8]!];
  });
}

async function rowsOf(name: string, content: Uint8Array): Promise<SheetRows> {
  const file = await readSheetFile(name, content);
  if (file.kind === "problem") throw new Error(file.code);
  return file.sheets[0]!.rows;
}

function takeIn(plan: Plan, rows: SheetRows): Plan {
  const { below, match } = guessSetup(rows, importColumns(plan, MEASURES_TO_IMPORT));
  const columns = match.map((column) => ({ column }));
  const proposal = planImport(rows.slice(below), columns, MEASURES_TO_IMPORT, plan);
  const accepted = acceptedRows(proposal, { withChanges: true, withErrors: true });
  return applyImport(plan, MEASURES_TO_IMPORT, proposal, accepted);
}

function editCell(host: WordHost, before: string, now: string): void {
  const cell = [...host.documentXml.getElementsByTagName("w:tc")].find(({ textContent }) => textContent === before);
  host.editCell(cell!, now);
}

test.each(["tiltak.xlsx", "tiltak-windows1252.csv"])(
  "the 200 measures of «%s» are edited here and in Word, and come out again cell by cell as they are",
  async (name) => {
    const { host } = await openInWord(template());
    const start = await opened();
    const read = takeIn(start.plan, await rowsOf(name, readFileSync(`test/fixtures/sheets/${name}`)));
    const edited = changeMeasure(read, "T3", { cost: "125 000 kr", responsible: "=HR & økonomi" });
    const saved = await saveParts({ plan: edited, store: start.store }, PART_NAMES);
    if (saved.kind !== "saved") throw new Error(saved.code);
    after(done(await writeActionPlan(saved)), saved);
    editCell(host, "Behov 150: flere fagarbeidere i område 3", "Flere med fagbrev i område 3");
    const open = await opened();
    const written = after(done(await writeActionPlan(open)), open);

    const expected = expectedRows();
    expected[2]!.splice(3, 3, "=HR & økonomi", expected[2]![4]!, "125 000 kr");
    expected[149]![1] = "Flere med fagbrev i område 3";
    const { plan } = await opened();
    expect(plan.measures).toEqual(written.plan.measures);
    const inWord = (await linesOf(host)).filter((line) => line.startsWith("[kplan:s6:handlingsplan] | T"));
    const lines = expected.map((row) => `[kplan:s6:handlingsplan] | ${row.join(" | ").replaceAll("\n", "/")} |`);
    expect(inWord).toEqual(lines);
    for (const write of [writeXlsx, writeCsv]) {
      const out = await rowsOf("ut", await bytesOf(await write(HANDLINGSPLAN, plan, "nb")));
      expect(out).toEqual([HEADER, ...expected]);
      expect(takeIn(plan, out)).toBe(plan);
    }
  },
);
