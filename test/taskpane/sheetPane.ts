import { screen } from "@testing-library/react";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Plan } from "../../src/plan/Plan";
import { opened, template } from "../actions/inPlan";
import { documentWith } from "./documentWith";
import { fileOf } from "./fileOf";
import { showPart } from "./openMeasures";
import { findPage, renderPane, type OpenPane } from "./renderPane";

export const CHOOSE = "Velg Excel-fil eller CSV-fil å hente fra";
export const two = addMeasure(addMeasure(emptyPlan("nb"), { need: "Norsk", action: "Kurs", status: "ongoing" }), {
  need: "Ledelse",
  action: "Veiledning",
});

/** The page that reads measures in, in a document with this plan. */
export async function openImport(plan: Plan | null = null): Promise<OpenPane> {
  const pane = await renderPane(plan === null ? template() : await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  if (plan === null) await pane.user.click(await screen.findByRole("button", { name: "Hent fra Excel …" }));
  else await showPart(pane.user, "Legg til på andre måter", "Fra Excel");
  await findPage("Hent tiltak fra Excel");
  await screen.findByRole("button", { name: "Velg fil" });
  return pane;
}

export const choose = async ({ user }: OpenPane, file: File): Promise<void> => {
  await user.upload(screen.getByLabelText(CHOOSE), file);
};
export const csv = (...rows: readonly string[]): File => fileOf(rows.join("\r\n"), "tiltak.csv");
export const counts = () => screen.getByText(/^\d+ nye? rad/).textContent;
export const measuresInDocument = async () => (await opened()).plan.measures;
