import { screen } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { documentWith } from "./documentWith";
import { findPage, renderPane } from "./renderPane";

const COUNT = 350;

/** The page of a table that has more rows than are drawn at once. */
async function openMany() {
  const rows = Array.from({ length: COUNT }, (_, index) => ({
    nr: `R${index + 1}`,
    cells: { who: `Lag ${index + 1}` },
  }));
  const tables = { "nitt.tab.kartlegging": { rows, lastRow: COUNT, columns: [] } };
  const pane = await renderPane(await documentWith({ ...emptyPlan("nb"), tables }));
  await pane.user.click(screen.getByRole("button", { name: "Standardtabeller" }));
  await pane.user.click((await screen.findAllByText("Målrettet kartlegging"))[0]!);
  await findPage("Målrettet kartlegging");
  await screen.findByText("Vis 50 til");
  return pane;
}

const rows = () => document.querySelectorAll("[data-row]").length;

test("of very many rows the first are drawn, and more when the user asks, from where the focus goes on", async () => {
  const { user } = await openMany();
  expect(rows()).toBe(300);
  await user.click(screen.getByText("Vis 50 til"));
  expect(rows()).toBe(COUNT);
  expect(document.activeElement?.closest("li")).toHaveTextContent("Lag 301");
  expect(screen.queryByText("Vis 50 til")).toBeNull();
});

test("a row that is added after those is drawn, open and with the focus", async () => {
  const { user } = await openMany();
  await user.click(screen.getByText("Legg til rad"));
  expect(rows()).toBe(301);
  expect(document.activeElement?.closest("[data-row]")).toHaveAttribute("data-row", `R${COUNT + 1}`);
});
