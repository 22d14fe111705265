import { screen, waitFor } from "@testing-library/react";
import { setPopulation, setProjection } from "../../src/plan/figures/storedFigures";
import type { Plan } from "../../src/plan/Plan";
import { growthText, setGrowthText } from "../../src/plan/staffing/PopulationGrowth";
import { opened } from "../actions/inPlan";
import { shipped } from "../plan/figures/snapshot";
import { group, staffingPlan } from "../plan/staffing/staffingPlan";
import { documentWith } from "./documentWith";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";

const TITLE = "Anslag for bemanning";
const TAKE = "Hent fra kommunens tall";

async function open(plan: Plan): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: /^Standardtabeller/u }));
  await findPage("Standardtabeller");
  await pane.user.click(await screen.findByRole("button", { name: new RegExp(`^${TITLE}`, "u") }));
  await findPage(TITLE);
  await pane.user.click(await screen.findByRole("heading", { name: "År og befolkning" }));
  return pane;
}

/** A plan that follows the pupils, with a number of them that somebody has typed, and the figures of a region. */
function planWith(nr: string): Plan {
  const { population, projection } = shipped(nr);
  const typed = setGrowthText(staffingPlan([group("Lærere", "80", "school")]), "age6to15", "to", "1400");
  return setProjection(setPopulation(typed, population), projection);
}

const pupils = async (): Promise<readonly string[]> => {
  const { plan } = await opened();
  return (["to", "source"] as const).map((field) => growthText(plan, "age6to15", field));
};

test("growth is taken from the plan's figures, and what was typed comes back when it is taken back", async () => {
  const pane = await open(planWith("4012"));
  const before = await pupils();
  expect(before[0]).toBe("1400");
  await pane.user.click(await screen.findByRole("button", { name: TAKE }));
  await notice("Befolkningstallene er hentet fra kommunens tall");
  expect(screen.getByText("Tallene er hentet fra framskrivingen for Bamble kommune.")).toBeVisible();
  expect(screen.getByRole("button", { name: TAKE })).toHaveAttribute("aria-disabled", "true");
  await waitFor(async () => {
    expect(await pupils()).toEqual([
      "1\u00A0379",
      "SSB, tabell 14746, Bamble kommune, hovedalternativet (MMMM), lavt (LLML) og høyt (HHMH), publisert 12. juni 2026",
    ]);
  });
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  await waitFor(async () => {
    expect(await pupils()).toEqual(before);
  });
});

test("without a projection of the municipality's own, the page says where to get one", async () => {
  const pane = await open(planWith("0"));
  expect(await screen.findByText(/^Planen har ikke kommunens egen framskriving for disse årene\./u)).toBeVisible();
  expect(screen.queryByRole("button", { name: TAKE })).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Åpne «Kommunens tall»" }));
  await findPage("Kommunens tall");
});
