import { cleanup, screen, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { findPage, renderPane, type OpenPane } from "./renderPane";

const WAYS = "Hva vil du gjøre?";
const TOUR = "Svarene blir til tekst";

const ways = () => screen.findByRole("region", { name: WAYS });

/** Chooses what to do, as a newcomer. */
async function choose(way: RegExp): Promise<OpenPane> {
  const pane = await renderPane(template(), { browser: "new" });
  await pane.user.click(within(await ways()).getByRole("button", { name: way }));
  return pane;
}

const isBefore = (first: HTMLElement, second: HTMLElement) =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

afterEach(() => {
  jest.restoreAllMocks();
});

test("a newcomer is told what this is, that nothing leaves Word, and is asked what to do", async () => {
  await renderPane(template(), { browser: "new" });
  const asked = await ways();
  expect(
    within(asked).getByText(/^Planhjelp hjelper kommunen med .+ Ingenting sendes ut av Word før du ber om det\.$/),
  ).toBeVisible();
  expect(within(asked).getAllByRole("button")).toHaveLength(3);
});

test("who is to write the plan stays on the start page, and is shown around in three cards", async () => {
  const { user } = await choose(/^Skrive planen/);
  expect(screen.queryByRole("region", { name: WAYS })).toBeNull();
  expect(await screen.findByRole("heading", { name: TOUR })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(screen.getByText("Omvisning, 2 av 3")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neste" }));
  expect(screen.getByRole("heading", { name: "Svarene følger filen" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ferdig" }));
  expect(screen.queryByText("Omvisning, 3 av 3")).toBeNull();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
});

test.each([
  [/^Drøfte spørsmål/, "For ledere", "Drøfte spørsmål"],
  [/^Sette inn tabeller/, "Standardtabeller", "Sette inn tabeller"],
])("who has come for %s is led there, and finds it first from then on", async (way, page) => {
  const { user } = await choose(way);
  await findPage(page);
  await user.click(screen.getByRole("button", { name: "Alle steg" }));
  const row = screen.getByRole("button", { name: page });
  expect(isBefore(row, screen.getByRole("region", { name: "Neste" }))).toBe(true);
  expect(screen.getAllByRole("button", { name: page })).toHaveLength(1);
});

test("what was chosen and seen is not asked and shown again when the pane is opened anew", async () => {
  await choose(/^Skrive planen/);
  await screen.findByRole("heading", { name: TOUR });
  cleanup();
  await renderPane(template(), { browser: "same" });
  await screen.findByRole("button", { name: "Vis omvisningen" });
  expect(screen.queryByRole("region", { name: WAYS })).toBeNull();
  expect(screen.queryByRole("heading", { name: TOUR })).toBeNull();
});

test("the choice can be changed, and the tour seen again", async () => {
  const { user } = await renderPane(template());
  await user.click(await screen.findByRole("button", { name: "Vis omvisningen" }));
  expect(await screen.findByRole("heading", { name: TOUR })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Hopp over" }));
  await user.click(screen.getByRole("button", { name: "Endre hva som kommer først" }));
  expect(screen.getByRole("heading", { name: WAYS })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: /^Sette inn tabeller/ }));
  await findPage("Standardtabeller");
  expect(localStorage.getItem("planhjelp.way.1")).toBe("tables");
});

test("where the browser keeps nothing, nothing comes up unasked", async () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("refused");
  });
  const { user } = await renderPane(template(), { browser: "new" });
  await user.click(await screen.findByRole("button", { name: "Endre hva som kommer først" }));
  await user.click(within(await ways()).getByRole("button", { name: /^Skrive planen/ }));
  expect(screen.queryByRole("heading", { name: TOUR })).toBeNull();
});

test("in nynorsk too", async () => {
  await renderPane(template("nn"), { language: "nn", browser: "new" });
  expect(await screen.findByText(/Ingenting blir sendt ut av Word før du ber om det\.$/)).toBeVisible();
});
