import { screen } from "@testing-library/react";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { TableRow } from "../../src/plan/table/PlanTable";
import { shownColumns } from "../../src/plan/table/shownColumns";
import { rowName } from "../../src/taskpane/tables/rowName";
import { template } from "../actions/inPlan";
import { findPage, renderPane } from "./renderPane";

function named(id: string, cells: TableRow["cells"]) {
  const table = ALL_TABLES.find((each) => each.id === id)!;
  const plan = emptyPlan("nb");
  return rowName({
    table: table.id,
    row: { nr: "R1", cells },
    index: 4,
    columns: shownColumns(plan, table, "nb"),
    plan,
  });
}

test("a row is called by its first text that is no number, with the next one below", () => {
  expect(named("nitt.tab.arsplan", { nr: "1", activity: "Samling", time: "Mai" })).toEqual({
    text: "Samling",
    more: "Mai",
  });
  expect(named("drof.tab.agenda", { item: "2", content: "Innledning", time: "09.15", responsible: "Rektor" })).toEqual({
    text: "Innledning",
    more: "Rektor",
  });
});

test("a row of numbers alone is called by the first of them, and an empty one by its place", () => {
  expect(named("own.utdanninger", { have: "12", want: "15" })).toEqual({ text: "12", more: "" });
  expect(named("own.utdanninger", {})).toEqual({ text: "5", more: "" });
});

test("a need is called by what it says, and its group is not said twice", () => {
  const cells = { positionGroup: "Sykepleiere", today: "40", future: "56" };
  expect(named("own.bemanningsbehov", cells)).toEqual({ text: "Sykepleiere: 16 årsverk", more: "" });
});

test("the rows of «Årsplan» are told apart in the list", async () => {
  const { user } = await renderPane(template());
  await user.click(screen.getByRole("button", { name: "Standardtabeller" }));
  await findPage("Standardtabeller");
  await user.click(await screen.findByRole("button", { name: /^Årsplan/ }));
  const row = await screen.findByRole("button", { name: "E-læring for dem som er med i rekruttering." });
  expect(row).toHaveAccessibleDescription("Oktober");
});
