import { screen, waitFor, within } from "@testing-library/react";
import { cell, sheetXml, workbook } from "../plan/makeWorkbook";
import { provideTextCoding } from "../plan/provideTextCoding";
import { fileOf } from "./fileOf";
import type { OpenPane } from "./renderPane";
import { choose, counts, csv, measuresInDocument, openImport, two } from "./sheetPane";

provideTextCoding();

afterEach(() => {
  jest.restoreAllMocks();
});

describe("what stands in a sheet besides its measures", () => {
  const look = async (bytes: Uint8Array | Buffer, name = "tiltak.xlsx"): Promise<OpenPane> => {
    const pane = await openImport();
    await choose(pane, fileOf(bytes, name));
    await screen.findByRole("group", { name: `Fra ${name}` });
    return pane;
  };
  const line = (number: number, texts: readonly string[], attributes = "") =>
    `<row r="${number}"${attributes}>${texts.map((text, place) => (text === "" ? "" : cell(`${"ABCDE"[place] ?? ""}${number}`, text))).join("")}</row>`;

  test("is shown for what it is taken for, and every row can be taken or left", async () => {
    const rows = [["Behov", "Tiltak", "Frist"], ["Helse", "Helse", "Helse"], ["Norsk", "Kurs", "2027"], ["Kilde: KS"]];
    const pane = await look(await workbook(sheetXml(rows.map((texts, index) => line(index + 1, texts)).join(""))));
    expect(counts()).toBe("1 ny rad, 0 endres, 0 er som før");
    const heading = screen.getByRole("checkbox", { name: "Rad 2: Helse" });
    expect(heading).not.toBeChecked();
    expect(heading.closest("li")).toHaveTextContent("Overskrift for radene under");
    expect(screen.getByRole("checkbox", { name: "Rad 4: Kilde: KS" }).closest("li")).toHaveTextContent(
      "Merknad eller kilde",
    );
    await pane.user.click(heading);
    expect(screen.getByRole("button", { name: "Ta inn 2 rader" })).toBeVisible();
    await pane.user.click(screen.getByText("Nye rader"));
    await pane.user.click(await screen.findByRole("checkbox", { name: "Rad 3" }));
    await pane.user.click(screen.getByRole("button", { name: "Ta inn 1 rad" }));
    await waitFor(async () => {
      expect((await measuresInDocument()).map(({ action }) => action)).toEqual(["Helse"]);
    });
  });

  test("is said where it is hidden, and comes in where the user wants it", async () => {
    const xml = line(1, ["Tiltak", "Frist"]) + line(2, ["Kurs", "2027"]) + line(3, ["Skjult", "2028"], ' hidden="1"');
    const pane = await look(await workbook(sheetXml(xml)));
    expect(counts()).toBe("1 ny rad, 0 endres, 0 er som før");
    await pane.user.click(screen.getByRole("checkbox", { name: "Ta med 1 skjult rad" }));
    expect(counts()).toBe("2 nye rader, 0 endres, 0 er som før");
  });

  test("is told by its place where it is no value", async () => {
    const formula = `<row r="2">${cell("A2", "Kurs")}<c r="B2"><f>1+1</f></c><c r="C2" t="e"><v>#REF!</v></c></row>`;
    await look(await workbook(sheetXml(line(1, ["Tiltak", "Frist", "Kostnad"]) + formula)));
    expect(screen.getByText(/^1 celle har en formel uten resultat .*: B2\. Åpne filen i Excel/)).toBeVisible();
    expect(screen.getByText(/^1 celle viser en feil i Excel .*: C2\./)).toBeVisible();
  });
});

test("crosses for years are offered as one column, which the user may leave out", async () => {
  const pane = await openImport();
  await choose(pane, csv("Tiltak;2027;2028", "Kurs;x;x"));
  const years = await screen.findByRole("combobox", { name: "Kryss for årene 2027 til 2028" });
  expect(years).toHaveDisplayValue("Frist for gjennomføring");
  await pane.user.click(screen.getByText("Nye rader"));
  expect(await screen.findByText("2027–2028")).toBeVisible();
  await pane.user.selectOptions(years, "Tas ikke inn");
  expect(screen.queryByText("2027–2028")).toBeNull();
});

test("parts of a cost are told, and their sum is taken unless the user chooses otherwise", async () => {
  const pane = await openImport();
  await choose(pane, csv("Tiltak;Kostnad drift;Kostnad investering;Kostnad sum", "Kurs;100;50;150"));
  const told = /^Flere kolonner gjelder kostnaden\. «Kostnad sum» tas inn, ikke «Kostnad drift», «Kostnad investering»/;
  expect(await screen.findByText(told)).toBeVisible();
  const part = screen.getByRole("combobox", { name: "Kostnad drift (kolonne B)" });
  expect(part).toHaveDisplayValue("Tas ikke inn");
  expect(part).toHaveAccessibleDescription("For eksempel: 100. Kanskje bare en del av kostnaden");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Kostnad sum (kolonne D)" }), "Tas ikke inn");
  expect(screen.getByText(/ingen av dem er hele, så ingen tas inn/)).toBeVisible();
  await pane.user.selectOptions(part, "Kostnad/finansiering");
  expect(screen.queryByText(/^Flere kolonner gjelder/)).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Ta inn 1 rad" }));
  await waitFor(async () => {
    expect((await measuresInDocument()).map(({ action, cost }) => [action, cost])).toEqual([["Kurs", "100"]]);
  });
});

test("rows of another unit get its name, and leave the plan's own", async () => {
  const pane = await openImport(two);
  await choose(pane, csv("Nr;Behov;Tiltak", "T1;Barnehagelærere;Studium"));
  await pane.user.type(await screen.findByRole("combobox", { name: "Fra hvilken enhet?" }), "Oppvekst");
  await pane.user.click(screen.getByRole("button", { name: "Ta inn 1 rad" }));
  await waitFor(async () => {
    expect((await measuresInDocument()).map(({ nr, action, more }) => [nr, action, Object.values(more)])).toEqual([
      ["T1", "Kurs", []],
      ["T2", "Veiledning", []],
      ["T3", "Studium", ["Oppvekst"]],
    ]);
  });
});

test("another sign between the cells is chosen by hand", async () => {
  const pane = await openImport();
  await choose(pane, csv("Tiltak^Frist", "Kurs^2027"));
  await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Tegn mellom cellene" }), "Et annet tegn");
  await pane.user.type(screen.getByRole("textbox", { name: "Hvilket tegn?" }), "^");
  expect(await screen.findByText("2 av 2 tas inn")).toBeVisible();
});

test("a need that stands once is offered for the rows below it, shown, and left out where the user says so", async () => {
  const pane = await openImport();
  await choose(pane, csv("Behov;Tiltak;Frist", "Norsk;Kurs;2027", ";Språkvenn;2027", "Ledelse;Mentor;2028"));
  const offer = await screen.findByRole("checkbox", { name: /^Bruk «.*ehov.*» også for radene under.*\(1 rad\)$/ });
  expect(offer).toBeChecked();
  await pane.user.click(screen.getByText("Nye rader"));
  expect(await screen.findAllByText("Norsk")).toHaveLength(2);
  await pane.user.click(offer);
  expect(screen.getAllByText("Norsk")).toHaveLength(1);
});

test("many rows are planned while the pane goes on, and nothing is taken in before they are", async () => {
  const pane = await openImport();
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1));
  await choose(pane, csv("Tiltak;Frist", ...Array.from({ length: 400 }, (_, index) => `Kurs ${index};2027`)));
  const found = await screen.findByRole("group", { name: "Fra tiltak.csv" });
  expect(within(found).getByText("Leser …")).toBeVisible();
  expect(screen.getByRole("button", { name: "Ta inn 0 rader" })).toHaveAttribute("aria-disabled", "true");
  expect(await screen.findByText("400 nye rader, 0 endres, 0 er som før")).toBeVisible();
  expect(screen.getByRole("button", { name: "Ta inn 400 rader" })).toBeEnabled();
});
