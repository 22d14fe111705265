import { act, screen, within } from "@testing-library/react";
import { linesOf } from "../linesOf";
import { template } from "../actions/inPlan";
import { findPage, add, notice, renderPane } from "./renderPane";
import { tabStops } from "./tabStops";

async function openTables() {
  const open = await renderPane(template());
  await open.user.click(screen.getByRole("button", { name: "Standardtabeller" }));
  await findPage("Standardtabeller");
  return open;
}

test("a standard table goes into the document with two clicks", async () => {
  const { user, word } = await openTables();
  await user.click(await screen.findByRole("button", { name: "Sett inn «Roller og ansvar»" }));
  await notice("«Roller og ansvar» er satt inn");
  expect((await linesOf(word.host)).some((line) => line.includes("[kplan:s1:veil.tab.roller] |# Rolle | Ansvar"))).toBe(
    true,
  );
  expect(await screen.findByRole("button", { name: "Oppdater «Roller og ansvar»" })).toBeVisible();
});

/** The rows of «Medvirkning», by their buttons. */
async function openRows() {
  const { user } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Medvirkning/ }));
  await screen.findByRole("heading", { level: 2, name: "5 rader" });
  const rows = within(screen.getByRole("region", { name: "5 rader" })).getAllByRole("listitem");
  return { user, buttons: rows.map((row) => within(row).getAllByRole("button")) };
}

test("a table takes as few tab stops from its title to its insertion, however many rows it has, and no more than 15", async () => {
  const { user } = await openRows();
  const stops = () =>
    tabStops(
      screen.getByRole("heading", { level: 1 }),
      screen.getByRole("button", { name: /^(Sett inn i dokumentet|Oppdater)/ }),
    );
  const before = stops();
  expect(before).toBeLessThan(12);
  await user.click(screen.getByRole("button", { name: "Legg til rad" }));
  const added = within(screen.getByRole("region", { name: "6 rader" }))
    .getAllByRole("listitem")
    .at(-1)!;
  await user.click(within(added).getAllByRole("button")[0]!);
  (document.activeElement as HTMLElement).blur();
  expect(stops()).toBe(before);
});

test("the arrows, Home and End lead from row to row and from menu to menu, and Tab stops at the row that one was at", async () => {
  const { user, buttons } = await openRows();
  const [first] = buttons;
  act(() => {
    first![0]!.focus();
  });
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(buttons[2]![0]).toHaveFocus();
  await user.keyboard("{End}{ArrowDown}");
  expect(buttons[4]![0]).toHaveFocus();
  await user.tab();
  expect(buttons[4]![1]).toHaveFocus();
  expect(buttons[4]![1]).toHaveAccessibleName(/^Flytt, kopier eller slett/);
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(buttons[2]![1]).toHaveFocus();
  await user.keyboard("{Home}");
  expect(buttons[0]![1]).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("button", { name: "Legg til rad" })).toHaveFocus();
  await user.tab({ shift: true });
  expect(buttons[0]![1]).toHaveFocus();
});

test("the arrows move the cursor in the fields of a row, and a row that is deleted gives Tab and the focus to the next one", async () => {
  const { user, buttons } = await openRows();
  await user.click(buttons[1]![0]!);
  const [field] = screen.getAllByRole("textbox");
  await user.click(field!);
  await user.keyboard("{ArrowDown}");
  expect(field).toHaveFocus();
  await user.click(buttons[1]![1]!);
  await user.click(screen.getByRole("button", { name: /^Slett/ }));
  expect(buttons[2]![0]).toHaveFocus();
  await user.tab();
  await user.tab({ shift: true });
  expect(buttons[2]![0]).toHaveFocus();
});

test("a row that is changed, copied and deleted in the pane is so in the document", async () => {
  const { user, word } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Medvirkning/ }));
  await screen.findByRole("heading", { level: 2, name: "5 rader" });
  await user.click(screen.getByRole("button", { name: "Ledere" }));
  const how = screen.getByRole("textbox", { name: "På hvilken måte" });
  add(how, "Møtes hver måned");
  await user.click(screen.getByRole("button", { name: "Flytt, kopier eller slett Ledere" }));
  await user.click(screen.getByRole("button", { name: "Lag en kopi av Ledere" }));
  await screen.findByRole("heading", { level: 2, name: "6 rader" });
  await user.click(screen.getByRole("button", { name: "Flytt, kopier eller slett Verneombud" }));
  await user.click(screen.getByRole("button", { name: "Slett Verneombud" }));
  await notice("Raden er slettet");
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("«Medvirkning» er satt inn");
  const lines = (await linesOf(word.host)).filter((line) => line.startsWith("[kplan:s1:mal.tab.medvirkning] |"));
  expect(lines.slice(1).map((line) => line.replace(/^\[[^\]]*\] /, ""))).toEqual([
    "| Ledere | Møtes hver måned |",
    "| Ledere | Møtes hver måned |",
    "| Ansatte |  |",
    "| Tillitsvalgte |  |",
    "| Eldreråd, ungdomsråd og råd for personer med funksjonsnedsettelse |  |",
  ]);
});

test("a column that is named, hidden and added is so in the document, and the gap is computed", async () => {
  const { user, word } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Bemanningsbehov/ }));
  await user.click(await screen.findByRole("button", { name: "Legg til rad" }));
  const fill = (name: string | RegExp, text: string): void => {
    add(screen.getByRole("textbox", { name }), text);
  };
  fill("Stillingsgruppe", "Sykepleiere");
  fill("Årsverk i dag", "40,5");
  fill(/avgang/i, "6");
  fill(/Behov i/i, "45");
  expect(screen.getByRole("status", { name: "Mangler" })).toHaveTextContent("10,5");
  await user.click(screen.getByText("Kolonner"));
  const names = await screen.findAllByRole("textbox", { name: /^Kolonne \d/ });
  await user.type(names[0]!, "Yrkesgruppe");
  await user.click(screen.getAllByRole("checkbox", { name: "Vis i tabellen" })[2]!);
  await user.click(screen.getByRole("button", { name: "Legg til kolonne" }));
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("«Bemanningsbehov» er satt inn");
  const lines = (await linesOf(word.host)).filter((line) => line.startsWith("[kplan:s5:own.bemanningsbehov] |"));
  expect(lines[0]).toContain("|# Nr | Yrkesgruppe | Årsverk i dag |");
  expect(lines[0]).toContain("| Ny kolonne |");
  expect(lines[0]).not.toMatch(/avgang/i);
  expect(lines[1]).toContain("| B1 | Sykepleiere | 40,5 | 45 | 10,5 |");
});

test("a table of single employees is never inserted", async () => {
  const { user } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Utviklingsmål for medarbeideren/ }));
  const insert = await screen.findByRole("button", { name: "Sett inn i dokumentet" });
  expect(insert).toHaveAttribute("aria-disabled", "true");
  expect(insert).toHaveAccessibleDescription(/enkeltpersoner/);
});

test("forms of measures show the plan's measures and send the user to them", async () => {
  const { user } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Tiltaksplan/ }));
  await user.click(await screen.findByRole("button", { name: "Gå til tiltakene" }));
  expect(await findPage("Handlingsplan")).toBeVisible();
});

test("the way back from the action plan leads to the tables that it was opened from", async () => {
  const { user } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  await user.click(screen.getByRole("button", { name: "Alle tabeller" }));
  expect(await findPage("Standardtabeller")).toBeVisible();
});

test("a wide table stands in the document as a card to each measure when the user wants it so", async () => {
  const { user, word } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Tiltaksplan/ }));
  await user.click(await screen.findByRole("button", { name: "Gå til tiltakene" }));
  await user.click(await screen.findByRole("button", { name: "Legg til tiltak" }));
  add(screen.getByRole("textbox", { name: "Tiltak og målgruppe" }), "Fagbrev");
  await user.click(screen.getByRole("button", { name: "Tilbake til tabellen" }));
  await findPage("Tiltaksplan");
  await user.click(await screen.findByText("Tabell eller kort"));
  const form = await screen.findByRole("radiogroup", { name: "Tabell eller kort" });
  expect(form).toHaveAccessibleDescription(/Tabellen viser \d+ kolonner/);
  await user.click(screen.getByRole("radio", { name: "Ett kort for hvert tiltak" }));
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("«Tiltaksplan» er satt inn");
  const lines = (await linesOf(word.host)).filter((line) => line.startsWith("[kplan:s6:own.tiltaksplan] |"));
  expect(lines).toEqual(["[kplan:s6:own.tiltaksplan] |# T1 | Fagbrev |"]);
});

test("a wide table goes into the document without its empty columns when the user wants it so, and is not asked about again", async () => {
  const { user, word } = await openTables();
  await user.click(await screen.findByRole("button", { name: /^Tiltaksplan/ }));
  await user.click(await screen.findByRole("button", { name: "Gå til tiltakene" }));
  expect(screen.queryByRole("checkbox", { name: "Sett inn tabellen uten tomme kolonner" })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Legg til tiltak" }));
  add(screen.getByRole("textbox", { name: "Tiltak og målgruppe" }), "Fagbrev");
  const leaveOut = await screen.findByRole("checkbox", { name: "Sett inn tabellen uten tomme kolonner" });
  expect(leaveOut).toHaveAccessibleDescription(/Behov for kompetanse, Ansvarlig, .*Evaluering/);
  await user.click(leaveOut);
  expect(leaveOut).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("«Handlingsplan» er satt inn");
  const lines = (await linesOf(word.host)).filter((line) => line.startsWith("[kplan:s6:handlingsplan] |"));
  expect(lines.map((line) => line.replace(/^\S+ /, ""))).toEqual(["|# Nr | Tiltak og målgruppe |", "| T1 | Fagbrev |"]);
  expect(screen.queryByRole("checkbox", { name: "Sett inn tabellen uten tomme kolonner" })).toBeNull();
});
