import { screen, waitFor, within } from "@testing-library/react";
import { linesOf } from "../linesOf";
import { ANSWER, TABLE_TAG, TEXT_TAG, typed, withCopy, withoutBlock, withoutPlan, writtenPlan } from "./editDocument";
import { findPage, notice, openStep, renderPane, type OpenPane } from "./renderPane";

function row(name: RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

async function openMeasures({ user }: OpenPane): Promise<void> {
  await user.click(row(/^Handlingsplan/));
  await findPage("Handlingsplan");
}

test("nothing is said of a document that stands as we wrote it", async () => {
  const pane = await renderPane(await writtenPlan());
  const silent = (): void => {
    expect(
      screen.queryByText(/(endret|slettet)( i Word)?$|[Ee]gen tekst|utelatt|flere ganger|ikke i denne filen/),
    ).toBeNull();
  };
  silent();
  await openMeasures(pane);
  silent();
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  await openStep(pane, "Forankring");
  silent();
});

test("a text that was edited in Word is marked in the list and on its page, where the changes can be seen", async () => {
  const pane = await renderPane(await writtenPlan(typed(ANSWER, "Skrevet i Word.")));
  expect(within(row(/^2 ?Forankring/)).getByText("Endret i Word")).toBeVisible();
  await openStep(pane, "Forankring");
  expect(screen.getByText("Teksten er endret i Word")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Se endringene" }));
  expect(await screen.findByRole("dialog")).toHaveTextContent("bare i Word: Skrevet i Word");
});

test("a text that was edited in Word and has no draft can be kept, and not be replaced by nothing", async () => {
  const pane = await renderPane(await writtenPlan(typed(ANSWER, "Skrevet i Word.")));
  await openStep(pane, "Forankring");
  await pane.user.clear(screen.getByDisplayValue(ANSWER));
  expect(screen.queryByRole("button", { name: "Se endringene" })).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Behold teksten i Word" }));
  expect(await screen.findByText("Teksten i Word er din egen. Planhjelp endrer den ikke.")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  expect(within(row(/^2 ?Forankring/)).getByText("Egen tekst")).toBeVisible();
});

test("a text that was deleted in Word is put back when the user says so", async () => {
  const pane = await renderPane(await withoutBlock(await writtenPlan(), TEXT_TAG));
  expect(within(row(/^2 ?Forankring/)).getByText("Slettet i Word")).toBeVisible();
  await openStep(pane, "Forankring");
  expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).toBeEnabled();
  await pane.user.click(screen.getByRole("button", { name: "Sett inn igjen" }));
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  expect(await linesOf(pane.word.host)).toContain(`[${TEXT_TAG}] ${ANSWER}`);
  expect(screen.queryByText("Teksten er slettet i Word")).toBeNull();
});

test("a text that was deleted in Word stays out when the user says so, and can be inserted later", async () => {
  const pane = await renderPane(await withoutBlock(await writtenPlan(), TEXT_TAG));
  await openStep(pane, "Forankring");
  await pane.user.click(screen.getByRole("button", { name: "La den være ute" }));
  expect(await screen.findByText("Teksten er utelatt fra dokumentet.")).toBeVisible();
  expect(await linesOf(pane.word.host)).not.toContain(`[${TEXT_TAG}] ${ANSWER}`);
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).toBeEnabled();
  });
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  expect(screen.queryByText("Teksten er utelatt fra dokumentet.")).toBeNull();
});

test("a table's changes in Word are fetched into the plan, and the document stays as it is", async () => {
  const pane = await renderPane(await writtenPlan(typed("Kurs", "Kurs i Word")));
  expect(within(row(/^Handlingsplan/)).getByText("Endret i Word")).toBeVisible();
  await openMeasures(pane);
  const before = await linesOf(pane.word.host);
  await pane.user.click(screen.getByRole("button", { name: "Hent endringene" }));
  expect(await notice("Endringene i «Handlingsplan» er hentet fra Word")).toBeVisible();
  expect(screen.getByRole("button", { name: /^T1/ })).toHaveTextContent("Kurs i Word");
  expect(await linesOf(pane.word.host)).toEqual(before);
  expect(screen.queryByText("Tabellen er endret i Word")).toBeNull();
});

test("a table that was deleted in Word is put back when the user says so", async () => {
  const pane = await renderPane(await withoutBlock(await writtenPlan(), TABLE_TAG));
  expect(within(row(/^Handlingsplan/)).getByText("Slettet i Word")).toBeVisible();
  await openMeasures(pane);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn igjen" }));
  expect(await notice("«Handlingsplan» er satt inn")).toBeVisible();
  expect((await linesOf(pane.word.host)).join()).toMatch(/Kurs.*Fagbrev/);
});

test("a table that stands several times is told on its page, with a choice", async () => {
  const pane = await renderPane(await withCopy(await writtenPlan(), TABLE_TAG, "Kurs", "Kopi"));
  expect(await screen.findByText("Handlingsplanen står flere ganger i dokumentet")).toBeVisible();
  await openMeasures(pane);
  expect(screen.getByText("Tabellen står flere ganger i dokumentet")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Velg hvilken" }));
  expect(await screen.findByRole("dialog")).toHaveTextContent("Kopi");
});

test("a plan that is lost is told plainly, and its tables can be read back", async () => {
  const pane = await renderPane(await withoutPlan(await writtenPlan()));
  expect(await screen.findByText("Svarene er ikke i denne filen lenger")).toBeVisible();
  expect(screen.queryByText("Endret i Word")).toBeNull();
  await openMeasures(pane);
  await pane.user.click(screen.getByRole("button", { name: "Hent endringene" }));
  expect(await notice("Endringene i «Handlingsplan» er hentet fra Word")).toBeVisible();
  expect(screen.getByRole("button", { name: /^T2/ })).toHaveTextContent("Fagbrev");
});
