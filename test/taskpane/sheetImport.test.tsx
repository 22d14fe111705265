import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { cell, ole, sheetXml, workbook } from "../plan/makeWorkbook";
import { provideTextCoding } from "../plan/provideTextCoding";
import { fileOf } from "./fileOf";
import { notice, renderPane } from "./renderPane";
import { CHOOSE, choose, counts, csv, measuresInDocument, openImport, two } from "./sheetPane";

provideTextCoding();

describe("measures from a workbook of LibreOffice's", () => {
  test("are shown before any is taken in, and taken back at once when that was wrong", async () => {
    const pane = await openImport();
    await choose(pane, fileOf(readFileSync("test/fixtures/sheets/tiltak.xlsx"), "tiltak.xlsx"));
    const preview = await screen.findByRole("group", { name: "Fra tiltak.xlsx" });
    expect(preview).toHaveFocus();
    expect(counts()).toBe("200 nye rader, 0 endres, 0 er som før");
    expect(screen.getByRole("combobox", { name: "Rad med overskrifter" })).toHaveDisplayValue(/^Rad 3: Nr\., Komp/);
    expect(screen.getByText("8 av 9 tas inn")).toBeVisible();
    expect(await measuresInDocument()).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "Ta inn 200 rader" }));
    expect(await notice("200 rader er tatt inn")).toBeVisible();
    await waitFor(() => {
      expect(document.querySelector("[aria-live]")).toHaveTextContent("200 rader er tatt inn");
    });
    expect(await screen.findByText("200 tiltak")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Handlingsplan" })).toHaveFocus();
    await pane.user.click(await screen.findByText("Angre"));
    expect(await notice("Planen er som før")).toBeVisible();
    expect(screen.queryByText("200 tiltak")).toBeNull();
  });

  test("may be on another sheet, and below another header", async () => {
    const pane = await openImport();
    await choose(pane, fileOf(readFileSync("test/fixtures/sheets/tiltak.xlsx"), "tiltak.xlsx"));
    await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Ark" }), "Roller (2 rader)");
    expect(screen.queryByText(/200 nye rader/)).toBeNull();
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Ark" }), "Tiltak 2027 (207 rader)");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Rad med overskrifter" }), "0");
    expect(screen.getByText(/Ingen kolonner er valgt/)).toBeVisible();
  });
});

describe("a preview", () => {
  test("leaves a row out that adds up the others, until the user wants it", async () => {
    const pane = await openImport();
    await choose(pane, csv("Tiltak;Kostnad", "Kurs;kr 1 000", "Fagbrev;2 000", "Sum;3 000"));
    await screen.findByText("2 nye rader, 0 endres, 0 er som før");
    await pane.user.click(screen.getByRole("checkbox", { name: "Rad 4: Sum, 3 000" }));
    expect(screen.getByRole("button", { name: "Ta inn 3 rader" })).toBeVisible();
  });

  test("shows a row's changes before and after, and leaves them out when the user wants that", async () => {
    const pane = await openImport(two);
    await choose(pane, csv("Behov;Tiltak;Status;Frist", "Norsk;Kurs;Ferdig;", "Lærlinger;Fagbrev;;31/12-27"));
    await screen.findByRole("group", { name: "Fra tiltak.csv" });
    expect(counts()).toBe("1 ny rad, 1 endres, 0 er som før");
    const changed = screen.getByText("Rad 2, T1 i planen: Kurs").closest("li")!;
    expect(changed).toHaveTextContent("StatusNåPågårEtterGjennomført");
    await pane.user.click(screen.getByText("Nye rader"));
    const added = (await screen.findByText("Rad 3")).closest("li")!;
    expect(within(added).getByText("31.12.2027")).toBeVisible();
    await pane.user.click(screen.getByRole("checkbox", { name: "Endre også rader som finnes fra før" }));
    await pane.user.click(screen.getByRole("button", { name: "Ta inn 1 rad" }));
    await notice("1 rad er tatt inn");
    await waitFor(async () => {
      expect((await measuresInDocument()).map(({ nr, status, deadline }) => [nr, status, deadline])).toEqual([
        ["T1", "ongoing", ""],
        ["T2", "", ""],
        ["T3", "", "31.12.2027"],
      ]);
    });
  });

  test("tells cells that are not what their column holds by row and column, and keeps their text", async () => {
    const pane = await openImport();
    await choose(
      pane,
      csv("Tiltak;Totalkostnad;Frist;Status", "A;etter avtale;31.02.2027;Nesten", "B;1 200;2027;ferdig"),
    );
    const errors = (await screen.findByText("Celler du bør se på")).closest("details")!;
    expect(
      within(errors)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Rad 2, Totalkostnad«etter avtale» er ikke et tall. Skriv bare tallet.",
      expect.stringMatching(/^Rad 2, Frist.*«31\.02\.2027» er en dato som ikke finnes/) as string,
      expect.stringMatching(/^Rad 2, Status«Nesten» er ikke en kjent status/) as string,
    ]);
    await pane.user.click(screen.getByRole("checkbox", { name: "Ta også med rader med celler du bør se på" }));
    expect(screen.getByRole("button", { name: "Ta inn 1 rad" })).toBeVisible();
    await pane.user.click(screen.getByRole("checkbox", { name: "Ta også med rader med celler du bør se på" }));
    await pane.user.click(screen.getByRole("button", { name: "Ta inn 2 rader" }));
    await waitFor(async () => {
      expect((await measuresInDocument()).map(({ more }) => more)).toEqual([
        { totalCost: "etter avtale" },
        { totalCost: "1\u00A0200" },
      ]);
    });
  });

  test("says why it cannot be taken in: all of it is there already, or it is too much", async () => {
    const pane = await openImport(two);
    await choose(pane, csv("Behov;Tiltak", "Norsk;Kurs"));
    const button = await screen.findByRole("button", { name: "Ta inn 0 rader" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(/Ingen rader/);
    await choose(pane, csv("Tiltak", ...Array.from({ length: 1_001 }, (_, index) => `Kurs ${index}`)));
    expect(await screen.findByRole("button", { name: "Ta inn 1001 rader" })).toHaveAccessibleDescription(/Høyst 1000/);
  });
});

describe("columns", () => {
  test("are matched anew by the user, and no two with the same", async () => {
    const pane = await openImport();
    await choose(pane, csv("Hva;Ansvarlig;Merknad", "Kurs;HR;Snart"));
    const column = (name: string) => screen.getByRole("combobox", { name });
    await screen.findByRole("group", { name: "Fra tiltak.csv" });
    await pane.user.selectOptions(column("Hva (kolonne A)"), "Tiltak og målgruppe");
    await pane.user.selectOptions(column("Merknad (kolonne C)"), "Tiltak og målgruppe");
    expect(column("Merknad (kolonne C)")).toHaveAccessibleDescription(/valgt for flere kolonner/);
    const button = screen.getByRole("button", { name: /^Ta inn/ });
    expect(button).toHaveAccessibleDescription(/To kolonner er valgt som det samme/);
    await pane.user.click(button);
    expect(screen.getByRole("heading", { level: 1, name: "Hent tiltak fra Excel" })).toBeVisible();
    await pane.user.selectOptions(column("Merknad (kolonne C)"), "Tas ikke inn");
    await pane.user.click(screen.getByRole("button", { name: "Ta inn 1 rad" }));
    await waitFor(async () => {
      expect((await measuresInDocument()).map(({ action, responsible }) => [action, responsible])).toEqual([
        ["Kurs", "HR"],
      ]);
    });
  });
});

describe("cells from the clipboard", () => {
  const paste = (types: Readonly<Record<string, string>>): void => {
    const field = screen.getByRole("textbox", { name: "Lim inn her" });
    fireEvent.paste(field, { clipboardData: { getData: (type: string) => types[type] ?? "" } });
  };

  test("are read at once from HTML and from text with tabs", async () => {
    await openImport();
    paste({ "text/html": "<table><tr><td>Tiltak</td></tr><tr><td>Kurs</td></tr></table>", "text/plain": "Tiltak" });
    await screen.findByRole("group", { name: "Fra utklippet" });
    expect(counts()).toBe("1 ny rad, 0 endres, 0 er som før");
    paste({ "text/plain": "Tiltak\tFrist\r\nA\t2027\r\nB\t2028\r\n" });
    await screen.findByText("2 nye rader, 0 endres, 0 er som før");
  });

  test("are read when the user asks for it where they come as plain text, and what is no table is told", async () => {
    const { user } = await openImport();
    const field = screen.getByRole("textbox", { name: "Lim inn her" });
    const read = screen.getByRole("button", { name: "Les det du limte inn" });
    expect(read).toHaveAccessibleDescription("Lim inn noe først.");
    fireEvent.change(field, { target: { value: "Tiltak\nKurs\nFagbrev" } });
    await user.click(read);
    await screen.findByText("2 nye rader, 0 endres, 0 er som før");
    paste({ "text/html": "<table><tr><td> </td></tr></table>" });
    expect(await screen.findByText("Det var ingen tabell å lese")).toBeVisible();
  });
});

describe("a bad file", () => {
  const MB = 1024 * 1024;
  const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  const wide = Array.from({ length: 10_000 }, (_, index) => index).join(";");
  const files = [
    ["empty", () => new Uint8Array(), "Det er ikke noe innhold her", /lagre den og velg den igjen/],
    ["50 MB", () => new Uint8Array(50 * MB), "Filen er for stor", /uten bilder/],
    ["with a password", () => ole("EncryptedPackage"), "Filen har passord", /kopi uten passord/],
    ["a picture", () => PNG, "Dette er ikke et regneark", /\.xlsx/],
    ["10,000 columns as CSV", () => wide, "Arket er for stort", /nytt ark/],
    [
      "10,000 columns",
      () => workbook(sheetXml(`<row r="1">${cell("NTP1", "a")}</row>`)),
      "Arket er for stort",
      /nytt ark/,
    ],
    ["a zip bomb", () => workbook(new Uint8Array(40 * MB).fill(0x20)), "Filen krever for mye minne å lese", /CSV/],
    ["from before 2007", () => ole("Workbook"), "Filen er i et gammelt format (.xls)", /Lagre som/],
    [
      "cut off",
      () => readFileSync("test/fixtures/sheets/tiltak.xlsx").subarray(0, 9_000),
      "Filen er skadet",
      /på nytt/,
    ],
  ] as const;

  test("is told in words that say what to do, the plan stays as it is and the pane goes on", async () => {
    const pane = await openImport(two);
    for (const [what, make, title, help] of files) {
      await choose(pane, fileOf(await make(), `${what}.xlsx`));
      const frame = await screen.findByRole("group", { name: `Fra ${what}.xlsx` });
      expect(frame).toHaveFocus();
      expect(within(frame).getByText(title)).toBeVisible();
      expect(frame).toHaveTextContent(help);
      expect(screen.queryByRole("button", { name: /^Ta inn/ })).toBeNull();
      await pane.user.click(within(frame).getByRole("button", { name: "Lukk" }));
      expect(screen.getByRole("button", { name: "Velg fil" })).toHaveFocus();
    }
    await choose(pane, csv("Tiltak", "Fagbrev"));
    expect(await screen.findByRole("button", { name: "Ta inn 1 rad" })).toBeVisible();
    expect((await measuresInDocument()).map(({ action }) => action)).toEqual(["Kurs", "Veiledning"]);
  });
});

test("a standard table takes rows in, and shows them", async () => {
  const { user } = await renderPane(template());
  await user.click(screen.getByRole("button", { name: "Standardtabeller" }));
  await user.click(await screen.findByRole("button", { name: /^Medvirkning/ }));
  await user.click(await screen.findByText("Excel, CSV og utklipp"));
  await user.click(await screen.findByRole("button", { name: "Hent fra Excel …" }));
  expect(await screen.findByText("Radene tas inn i «Medvirkning».")).toBeVisible();
  await user.upload(await screen.findByLabelText(CHOOSE), csv("Hvem;På hvilken måte", "Ungdomsrådet;Høring"));
  await user.click(await screen.findByRole("button", { name: "Ta inn 1 rad" }));
  expect(await notice("1 rad er tatt inn")).toBeVisible();
  expect(await screen.findByRole("button", { name: "Hent fra Excel …" })).toHaveFocus();
  expect(await screen.findByRole("button", { name: "Ungdomsrådet" })).toBeVisible();
});
