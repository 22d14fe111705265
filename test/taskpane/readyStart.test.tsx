import { screen, within } from "@testing-library/react";
import { setAside } from "../../src/plan/checks/setAside";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { documentWith } from "./documentWith";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";

/** The start page beside the example plan, all of which stands in Word. */
async function openWritten(language: "nb" | "nn"): Promise<OpenPane> {
  const plan = setAside(await examplePlan(language), "smallGroup", "Alle er enige om det.");
  const pane = await renderPane(await documentWith(plan), { language });
  await pane.user.click(screen.getByRole("button", { name: "Klar til behandling?" }));
  await pane.user.click(await screen.findByRole("button", { name: /^Oppdater alt i Word/ }));
  await notice(/^Alle \d+ er oppdatert?e? i Word/);
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  return pane;
}

const next = (): HTMLElement => screen.getByRole("region", { name: "Neste" });

test("when all steps have their text, the next thing is what must be mended, in order, and the way to it", async () => {
  const pane = await openWritten("nb");
  await screen.findByText("Før planen sendes til behandling, må dette rettes:");
  const named = within(next())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(named.slice(0, 1)).toEqual(["Innholdsfortegnelsen stemmer ikke"]);
  expect(next()).not.toHaveTextContent("Klar til behandling.");
  await pane.user.click(within(next()).getByRole("button", { name: "Gå til «Klar til behandling?»" }));
  await findPage("Klar til behandling?");
  await screen.findByRole("heading", { level: 2, name: /^Ikke klar ennå/ });
});

test("in nynorsk the same is said in nynorsk", async () => {
  await openWritten("nn");
  expect(await screen.findByText("Før planen blir send til behandling, må dette rettast:")).toBeVisible();
  expect(next()).toHaveTextContent("Innhaldslista stemmer ikkje");
});
