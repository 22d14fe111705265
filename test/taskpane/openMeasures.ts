import { screen } from "@testing-library/react";
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

/** The numbers of the measures that the list shows, in its order. */
export function listed(): string {
  const toggles = screen.queryAllByRole("button", { name: /^T\d/ });
  return toggles.map(({ textContent }) => /^T\d+/.exec(textContent)?.[0] ?? "").join(" ");
}
