import { screen, within } from "@testing-library/react";
import { docx, heading } from "../builders";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { step } from "../actions/stepHeadings";
import { notice, openStep, renderPane, type OpenPane } from "./renderPane";

const MAL = "KS (u.å.). Mal for strategisk kompetanse- og bemanningsplan.";
const LAI = "Lai, L. (2013). Strategisk kompetanseledelse (3. utg.). Fagbokforlaget.";

async function openReferences({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^Litteraturliste/ }));
  await screen.findByRole("heading", { level: 2, name: "Kilder planen bygger på" });
}

async function toStart({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Alle steg" }));
}

/** The list as it stands in the document. */
async function inDocument({ word }: OpenPane): Promise<readonly string[]> {
  const lines = await linesOf(word.host);
  return lines.filter((line) => line.startsWith("[kplan:ref:kilder] ")).map((line) => line.slice(19));
}

/** Chooses Nittedal's definition in step 4 and inserts the step's text. */
async function insertDefinition(pane: OpenPane): Promise<void> {
  await openStep(pane, "Hva er kompetanse");
  await pane.user.click(await screen.findByRole("radio", { name: /Å kunne løse oppgavene/ }));
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("Satt inn under «Hva er kompetanse»");
}

test("the row tells that the list is not inserted, and its page which sources there are and why", async () => {
  const pane = await renderPane(template());
  expect(screen.getByRole("button", { name: /^Litteraturliste/ })).toHaveTextContent("Ikke satt inn");
  await openReferences(pane);
  const list = screen.getByRole("region", { name: "Kilder planen bygger på" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((line) => line.textContent),
  ).toEqual([`${MAL}Planen følger malen`]);
});

test("the list is inserted under its heading, and the row says so", async () => {
  const pane = await renderPane(template());
  await openReferences(pane);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Satt inn under «Litteraturliste – referanser»")).toBeVisible();
  expect(await inDocument(pane)).toEqual([MAL]);
  await toStart(pane);
  expect(screen.getByRole("button", { name: /^Litteraturliste/ })).toHaveTextContent("Står i dokumentet");
});

test("a text that builds on a new source offers to update the list", async () => {
  const pane = await renderPane(template());
  await openReferences(pane);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("Satt inn under «Litteraturliste – referanser»");
  await toStart(pane);
  await insertDefinition(pane);
  const update = await screen.findByRole("button", { name: "Oppdater litteraturlisten" });
  expect(await inDocument(pane)).toEqual([MAL]);
  await pane.user.click(update);
  expect(await notice("Oppdatert under «Litteraturliste – referanser»")).toBeVisible();
  expect(await inDocument(pane)).toEqual([MAL, LAI]);
  expect(screen.queryByRole("button", { name: "Oppdater litteraturlisten" })).toBeNull();
});

test("the row tells when the list must be updated, and its page what the new source is there for", async () => {
  const pane = await renderPane(template());
  await openReferences(pane);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("Satt inn under «Litteraturliste – referanser»");
  await toStart(pane);
  await insertDefinition(pane);
  await toStart(pane);
  expect(await screen.findByRole("button", { name: /^Litteraturliste ?Ikke oppdatert/ })).toBeVisible();
  await openReferences(pane);
  expect(screen.getByText("Valgt: Hva vi mener med kompetanse")).toBeVisible();
  expect(screen.getByRole("button", { name: "Oppdater i dokumentet" })).toBeEnabled();
});

test("nothing is offered where the list does not stand in the document", async () => {
  const pane = await renderPane(template());
  await insertDefinition(pane);
  expect(await screen.findByRole("button", { name: "Angre siste innsetting" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Oppdater litteraturlisten" })).toBeNull();
});

test("a heading that is missing is offered, and the list goes under it", async () => {
  const pane = await renderPane(await docx(...[1, 2, 3, 4, 5, 6, 7].map(step), heading("Vedlegg")));
  await openReferences(pane);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Fant ikke overskriften «Litteraturliste – referanser» i dokumentet")).toBeVisible();
  await pane.user.click(await screen.findByRole("button", { name: "Sett inn overskriften" }));
  expect(await notice("Satt inn under «Litteraturliste – referanser»")).toBeVisible();
  expect((await linesOf(pane.word.host)).slice(-2)).toEqual([
    "# Litteraturliste – referanser",
    `[kplan:ref:kilder] ${MAL}`,
  ]);
});
