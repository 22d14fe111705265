import { screen, within } from "@testing-library/react";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { addRow } from "../../src/plan/table/tableEditing";
import { chooseForm } from "../../src/plan/table/tableForm";
import { firstSentence } from "../../src/taskpane/tables/firstSentence";
import { firstRows } from "../../src/taskpane/tables/TablePreview";
import { linesOf } from "../linesOf";
import { template } from "../actions/inPlan";
import { add, findPage, notice, renderPane } from "./renderPane";

async function openTables() {
  const open = await renderPane(template());
  await open.user.click(screen.getByRole("button", { name: "Standardtabeller" }));
  await findPage("Standardtabeller");
  await screen.findByRole("heading", { level: 2, name: "Anbefalt" });
  return open;
}

const table = (id: string) => ALL_TABLES.find((each) => each.id === id)!;

test("the six tables that fit the plan come first, and each table is there once", async () => {
  await openTables();
  const first = screen.getByRole("region", { name: "Anbefalt" });
  expect(within(first).getAllByRole("listitem")).toHaveLength(6);
  expect(screen.getAllByRole("listitem")).toHaveLength(ALL_TABLES.length);
});

test("a table says in the list what it is for, what it has, and what tells it from those like it", async () => {
  await openTables();
  const open = screen.getByRole("button", { name: "Kompetanseanalyse med spørsmål" });
  expect(open).toHaveAccessibleDescription(/^Setter kravene opp mot det dere kan, ett spørsmål i hver kolonne\. Velg /);
  expect(open).toHaveAccessibleDescription(/Kolonner: Tjeneste\/stillingsgruppe · Kompetansekrav · /);
});

test("what a table is for has room in the list, in both languages", () => {
  for (const { purpose } of ALL_TABLES) {
    for (const text of [purpose.nb, purpose.nn]) {
      expect(firstSentence(text)).toMatch(/\.$/u);
      expect(firstSentence(text).length).toBeLessThanOrEqual(140);
    }
  }
});

test("a search finds tables by other words and other spellings, and its table leads back to what it found", async () => {
  const { user } = await openTables();
  add(screen.getByRole("searchbox", { name: "Søk i tabellene" }), "årshjul");
  await user.click(await screen.findByRole("button", { name: "Årsplan" }));
  await findPage("Årsplan");
  await user.click(screen.getByRole("button", { name: "Tilbake til treffene" }));
  const field = await screen.findByRole("searchbox", { name: "Søk i tabellene" });
  expect(field).toHaveValue("årshjul");
  expect(await screen.findByText(/treff på «årshjul»/, { selector: "[aria-hidden]" })).toBeVisible();
  add(field, "årshjull");
  await user.click(screen.getByRole("button", { name: "Tøm søket" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Anbefalt" })).toBeVisible();
});

test.each([
  ["larlinger og utdaning", "Utdanningsløp per år"],
  ["sjekklister", "Sjekkliste for ledere og tillitsvalgte"],
  ["folketal", "Folketall etter alder"],
])("«%s» finds «%s»", async (query, name) => {
  await openTables();
  add(screen.getByRole("searchbox", { name: "Søk i tabellene" }), query);
  expect(await screen.findByRole("button", { name })).toBeVisible();
});

test("the first rows of a table are seen in the list when they are asked for, as they then stand in Word", async () => {
  const { user, word } = await openTables();
  expect(screen.queryByRole("table")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Vis de første radene i «Roller og ansvar»" }));
  const rows = within(await screen.findByRole("table")).getAllByRole("row");
  expect(rows).toHaveLength(4);
  const seen = rows.map((row) => row.firstElementChild!.textContent);
  await user.click(screen.getByRole("button", { name: "Sett inn «Roller og ansvar»" }));
  await notice("«Roller og ansvar» er satt inn");
  const lines = (await linesOf(word.host)).filter((line) => line.startsWith("[kplan:s1:veil.tab.roller] |"));
  expect(lines.slice(0, 4).map((line) => line.split("|")[1]!.replace("#", "").trim())).toEqual(seen);
  await user.click(screen.getByRole("button", { name: "Vis de første radene i «Roller og ansvar»" }));
  expect(screen.queryByRole("table")).toBeNull();
});

test("the page of a table shows it, with three empty rows where nobody has filled in any", async () => {
  const { user } = await openTables();
  await user.click(screen.getByRole("button", { name: "Bemanningsbehov" }));
  const seen = await screen.findByRole("region", { name: "Slik blir tabellen i Word" });
  expect(
    within(seen)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual([...["Nr", "Stillingsgruppe", "Årsverk i dag", "Forventet avgang", "Behov i år X", "Mangler", "Mål"]]);
  expect(within(seen).getAllByRole("row")).toHaveLength(4);
});

test("of long tables three rows are seen and the others counted, of cards one", () => {
  const faktorer = table("nitt.tab.faktorer");
  expect(firstRows(emptyPlan("nb"), faktorer)).toMatchObject({ pieces: [{ rows: { length: 4 } }], left: 4 });
  const maltall = table("own.maltall");
  const filled = ["A", "B", "C"].reduce((plan, indicator) => addRow(plan, maltall.id, { indicator }), emptyPlan("nb"));
  const cards = firstRows(chooseForm(filled, maltall, "cards"), maltall);
  expect(cards.left).toBe(2);
  expect(cards.pieces.map(({ rows }) => rows)).toEqual([
    [
      ["Mål", ""],
      ["Indikator", "A"],
    ],
  ]);
});
