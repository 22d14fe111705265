import { screen, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { chooseInMenu } from "./openMeasures";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";
import { tabStops } from "./tabStops";

/** Opens the action plan and adds measures. */
async function withMeasures(...actions: readonly string[]): Promise<OpenPane> {
  const pane = await renderPane(template());
  await pane.user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  for (const action of actions) {
    await pane.user.click(screen.getByRole("button", { name: "Legg til tiltak" }));
    await pane.user.type(screen.getByRole("textbox", { name: "Tiltak og målgruppe" }), action);
  }
  return pane;
}

function measures(): string[] {
  return screen.queryAllByRole("button", { name: /^T\d/ }).map((toggle) => toggle.textContent);
}

test("a new measure is opened with the focus in its first field", async () => {
  const { user } = await withMeasures("Kurs");
  await user.click(screen.getByRole("button", { name: "Legg til tiltak" }));
  expect(screen.getByRole("textbox", { name: "Tiltak og målgruppe" })).toHaveFocus();
  expect(screen.getAllByRole("button", { expanded: true })).toHaveLength(1);
});

test("an open measure takes no more than 15 tab stops from the title to the insertion, and the arrows lead along the tools", async () => {
  const { user } = await withMeasures("Kurs", "Hospitering");
  const insert = screen.getByRole("button", { name: "Sett inn i dokumentet" });
  (document.activeElement as HTMLElement).blur();
  expect(tabStops(screen.getByRole("heading", { level: 1 }), insert)).toBeLessThanOrEqual(15);
  const tools = within(screen.getByRole("toolbar", { name: "Tiltakene" })).getAllByRole("button");
  await user.click(screen.getByRole("tab", { name: "Tiltak" }));
  await user.tab();
  expect(tools[0]).toHaveFocus();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(tools[2]).toHaveFocus();
  await user.tab();
  await user.tab({ shift: true });
  expect(tools[2]).toHaveFocus();
  await user.keyboard("{End}{ArrowRight}");
  expect(tools[0]).toHaveFocus();
});

test("a measure has the seven fields of the table", async () => {
  await withMeasures("Kurs");
  const labels = [
    "Behov for kompetanse",
    "Tiltak og målgruppe",
    "Ansvarlig",
    "Frist for gjennomføring",
    "Kostnad/finansiering",
    "Status",
    "Evaluering",
  ];
  for (const label of labels) expect(screen.getByLabelText(label)).toBeVisible();
});

test("a column that the user adds to the action plan is a field of every measure, and goes into the table", async () => {
  const { user, word } = await withMeasures("Kurs");
  await user.click(screen.getByRole("tab", { name: "Oppsett" }));
  await user.click(screen.getByRole("button", { name: "Legg til kolonne" }));
  const name = screen.getByRole("textbox", { name: "Kolonne 8" });
  await user.clear(name);
  await user.type(name, "Eier");
  const known = screen.getByRole("textbox", { name: "Kolonne 3" });
  await user.clear(known);
  await user.type(known, "Utføres av");
  await user.click(screen.getByRole("tab", { name: "Tiltak" }));
  await user.type(screen.getByRole("textbox", { name: "Eier" }), "Rådmannen");
  await user.type(screen.getByRole("textbox", { name: "Utføres av" }), "HR");
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("«Handlingsplan» er satt inn")).toBeVisible();
  const table = (await linesOf(word.host)).join("\n");
  expect(table).toMatch(/Eier/);
  expect(table).toMatch(/Rådmannen/);
  expect(table).toMatch(/Utføres av/);
});

test("a deleted measure comes back to its place, and the focus goes to its neighbour", async () => {
  const { user } = await withMeasures("Kurs", "Fagbrev");
  await chooseInMenu(user, "T1, Kurs", "Slett");
  expect(measures()).toEqual(["T2Fagbrev"]);
  expect(screen.getByRole("button", { name: /^T2/ })).toHaveFocus();
  await user.click(await screen.findByRole("button", { name: "Angre" }));
  expect(measures()).toEqual(["T1Kurs", "T2Fagbrev"]);
});

test("a measure is moved by keyboard, and told where it is", async () => {
  const { user } = await withMeasures("Kurs", "Fagbrev");
  await user.click(screen.getByRole("button", { name: /^T2/ }));
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(measures()).toEqual(["T2Fagbrev", "T1Kurs"]);
  expect(screen.getByRole("status")).toHaveTextContent("Tiltak T2 er flyttet til plass 1 av 2");
  expect(screen.getByRole("button", { name: /^T2/ })).toHaveFocus();
});

test("the table is inserted, and updated in place", async () => {
  const { user, word } = await withMeasures("Kurs");
  await user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("«Handlingsplan» er satt inn")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Ansvarlig" }), "HR");
  await user.click(await screen.findByRole("button", { name: "Oppdater i dokumentet" }));
  expect(await notice("«Handlingsplan» er oppdatert")).toBeVisible();
  expect((await linesOf(word.host)).join("\n")).toMatch(/T1.*Kurs.*HR/s);
});

test("a standard measure that is found and added is a measure of the plan", async () => {
  const { user } = await renderPane(template());
  await user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await user.type(await screen.findByRole("searchbox", { name: "Søk i tiltakene" }), "tvilling");
  await user.click((await screen.findAllByRole("button", { name: /^Legg til «/ }))[0]!);
  await notice(/er lagt til blant tiltakene/);
  expect(screen.getByText("Står i planen som T1")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Til tiltakene (1)" }));
  expect(measures()).toEqual([expect.stringMatching(/^T1.*tvilling/i)]);
});
