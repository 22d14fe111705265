import { screen, waitFor, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { findPage, openStep, renderPane, type OpenPane } from "./renderPane";

const STEPS = [
  "Organisering og involvering",
  "Forankring",
  "Overordnede mål og føringer",
  "Hva er kompetanse",
  "Kompetanse- og bemanningsanalyse",
  "Kompetansestrategier og tiltak",
  "Gjennomføring, oppfølging og evaluering",
  "Handlingsplan",
];

/** Waits until a part of the example is shown. */
async function shown(name: string): Promise<HTMLElement> {
  await findPage(name);
  const section = screen.getByRole("region", { name: "Slik kan det bli i planen" });
  await waitFor(() => {
    expect(section.textContent.length).toBeGreaterThan(500);
  });
  return section;
}

async function open({ user }: OpenPane): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Se et eksempel" }));
}

test("a step's example is opened from its page, says that it is invented, and leads back", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  await open(pane);
  expect(await shown("Forankring")).toHaveTextContent("Solvik skal være en heltidskommune");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.getByRole("note")).toHaveTextContent(
    "Eksempel: Solvik kommune er oppdiktet. Ingenting herfra settes inn i planen din.",
  );
  await pane.user.click(screen.getByRole("button", { name: "Tilbake til steget" }));
  await findPage("Forankring");
  expect(await screen.findByRole("button", { name: "Se et eksempel" })).toHaveFocus();
  expect(await screen.findAllByRole("group")).not.toEqual([]);
});

test("from the start page the whole example is leafed through, marked on every page, and back again", async () => {
  const pane = await renderPane(template());
  await open(pane);
  const rows: number[][] = [];
  for (const [index, name] of STEPS.entries()) {
    const tables = within(await shown(name)).queryAllByRole("table");
    rows.push(tables.map((table) => within(table).getAllByRole("row").length));
    expect(screen.getByRole("note")).toHaveTextContent("Eksempel: Solvik kommune er oppdiktet.");
    const next = STEPS[index + 1];
    if (next !== undefined) {
      const button = next === "Handlingsplan" ? "Handlingsplan" : "Neste";
      await pane.user.click(screen.getByRole("button", { name: button }));
    }
  }
  // Decisions; goals, indicators, population; needs; terms; and the action plan, with their header rows.
  expect(rows).toEqual([[7], [], [6, 7, 8], [], [7], [9], [], [13]]);
  expect(screen.queryByRole("button", { name: "Neste" })).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Forrige" }));
  await shown(STEPS[6]!);
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  await findPage("Kompetanse- og bemanningsplan");
  expect(screen.getByRole("button", { name: "Se et eksempel" })).toHaveFocus();
});

test("nothing of the example can be inserted, and nothing of it comes into the plan or the document", async () => {
  const pane = await renderPane(template());
  const before = await linesOf(pane.word.host);
  await open(pane);
  await shown(STEPS[0]!);
  const buttons = screen
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label") ?? button.textContent);
  expect(buttons).toEqual(["Alle steg", "Neste"]);
  await pane.user.click(screen.getByRole("button", { name: "Neste" }));
  await shown(STEPS[1]!);
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  expect(await screen.findByText("Kommunen er ikke oppgitt")).toBeVisible();
  expect(await linesOf(pane.word.host)).toEqual(before);
  expect(await screen.findByText("0 av 6 besvart")).toBeVisible();
  expect(screen.getByText("Ingen tiltak")).toBeVisible();
});

test("the example is in nynorsk where the plan is", async () => {
  const pane = await renderPane(template("nn"), { language: "nn" });
  await pane.user.click(await screen.findByRole("button", { name: "Sjå eit døme" }));
  expect(await screen.findByText("Slik kan det bli i planen")).toBeVisible();
  expect(await screen.findByText(/Kommunedirektøren har bede arbeidsgruppa/u)).toBeVisible();
  expect(screen.getByRole("note")).toHaveTextContent("Døme: Solvik kommune er oppdikta.");
});
