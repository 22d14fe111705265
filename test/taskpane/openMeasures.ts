import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Measure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { documentWith } from "./documentWith";
import { findPage, renderPane, type OpenPane } from "./renderPane";

/** A plan with measures T1, T2 … that have these values. */
export function planOf(...values: readonly Partial<Omit<Measure, "nr">>[]): Plan {
  return values.reduce<Plan>((plan, each) => addMeasure(plan, each), emptyPlan("nb"));
}

/** The action plan's page beside a document with this plan. */
export async function openMeasures(plan: Plan): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  return pane;
}

/** Chooses something in the menu of a measure, which is known by its number and name: "T1, Kurs". */
export async function chooseInMenu({ click }: UserEvent, measure: string, item: string): Promise<void> {
  await click(screen.getByRole("button", { name: `Valg for ${measure}` }));
  await click(await screen.findByRole("menuitem", { name: item }));
}

/** Shows another part of the page: what an item of the menu of that name leads to. */
export async function showPart({ click }: UserEvent, menu: string, item: string): Promise<void> {
  await click(await screen.findByRole("button", { name: menu }));
  await click(await screen.findByRole("menuitem", { name: item }));
}

/** The numbers of the measures that the list shows, in its order. */
export function listed(): string {
  const toggles = screen.queryAllByRole("button", { name: /^T\d/ });
  return toggles.map(({ textContent }) => /^T\d+/.exec(textContent)?.[0] ?? "").join(" ");
}
