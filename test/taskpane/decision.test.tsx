import { screen, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { catchCopy } from "./catchCopy";
import { documentWith } from "./documentWith";
import { add, findPage, notice, renderPane, type OpenPane } from "./renderPane";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function openDecision(plan = emptyPlan("nb")): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan));
  await pane.user.click(button("Til behandling"));
  await findPage("Til behandling");
  return pane;
}

async function openPart(pane: OpenPane, name: string): Promise<void> {
  await pane.user.click(button(new RegExp(`^${name}`)));
  await findPage(name);
}

/** What stands in the preview of a paper. */
function preview(): HTMLElement {
  return screen.getByRole("region", { name: "Slik blir det" });
}

test("a day on the way to the decision stands in the log, in the row that was there for it", async () => {
  const pane = await openDecision();
  add(await screen.findByLabelText("Kommunestyret: Dato"), "8.12.2026");
  expect(screen.getByLabelText("Kommunestyret: Dato")).toHaveValue("8.12.2026");
  await pane.user.click(button("Åpne loggen"));
  await findPage("Drøftings- og vedtakslogg");
  await screen.findByRole("heading", { name: "6 rader" });
  expect(screen.getAllByText("8. desember 2026").length).toBeGreaterThan(0);
});

test("the case paper follows what is chosen for it, and opens as a document", async () => {
  const pane = await openDecision(await examplePlan("nb"));
  await openPart(pane, "Saksframlegg");
  await pane.user.click(screen.getByText("De viktigste behovene", { selector: "summary *" }));
  await pane.user.click(await screen.findByRole("checkbox", { name: /^B6/ }));
  expect(preview()).toHaveTextContent("Dette er det viktigste:B6");
  await pane.user.click(screen.getByText("Rekkefølge og overskrifter"));
  add(await screen.findByLabelText("Overskrift for «Vurdering»"), "Rådmannens vurdering");
  await pane.user.click(screen.getByRole("checkbox", { name: "Ta med «Vedlegg»" }));
  const titles = within(preview())
    .getAllByRole("heading", { level: 4 })
    .map(({ textContent }) => textContent);
  expect(titles).toContain("Rådmannens vurdering");
  expect(titles).not.toContain("Vedlegg");
  await pane.user.click(screen.getByRole("button", { name: "Flytt opp Oppsummering" }));
  expect(within(preview()).getAllByRole("heading", { level: 4 })[0]).toHaveTextContent("Oppsummering");
  await pane.user.click(button("Åpne som nytt dokument"));
  await notice("Åpnet som nytt dokument i et eget vindu. Lagre det der.");
});

test("the page for politicians says that there is nothing to show, until there is", async () => {
  const pane = await openDecision();
  await openPart(pane, "Planen på én side");
  expect(screen.getByText("Planen har ingen mål, behov eller tiltak ennå.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kopier" })).toBeNull();
});

test("what is left before the plan is sent leads to its papers, and they lead back", async () => {
  const pane = await renderPane(await documentWith(emptyPlan("nb")));
  await pane.user.click(button("Klar til behandling?"));
  await pane.user.click(await screen.findByRole("button", { name: "Saksframlegg og andre papirer" }));
  await findPage("Til behandling");
  await openPart(pane, "Planen på én side");
  await pane.user.click(button("Til behandling"));
  await findPage("Til behandling");
});

test("a prompt for Copilot is copied with the plan's facts, and nothing else happens", async () => {
  const pane = await openDecision(await examplePlan("nb"));
  await openPart(pane, "Med Copilot");
  const copied = catchCopy();
  await pane.user.click(button("Kopier instruksen «Kort ned et kapittel»"));
  await notice(/^Kopiert/);
  expect(copied.text).toContain("omtrent halvparten så lang");
  expect(copied.text).toContain("Mål M1 Innbyggerne skal kunne bo hjemme så lenge de ønsker");
});
