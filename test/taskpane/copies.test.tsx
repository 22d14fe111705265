import { screen, waitFor, within } from "@testing-library/react";
import { linesOf } from "../linesOf";
import { ANSWER, TEXT_TAG, withCopy, writtenPlan } from "./editDocument";
import { add, notice, openStep, renderPane } from "./renderPane";

test("of two copies the user chooses one, after looking, and the other keeps its text as the user's own", async () => {
  const file = await withCopy(await writtenPlan(), TEXT_TAG, "flere", "nok");
  const { user, word } = await renderPane(file);
  expect(await screen.findByText("Teksten under «Forankring» står flere ganger i dokumentet")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Velg hvilken" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(/Vi trenger flere folk\./)).toBeVisible();
  expect(within(dialog).getByText(/Vi trenger nok folk\./)).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Vis kopi 2" }));
  await waitFor(() => {
    expect(word.host.selection.toString()).toContain("Vi trenger nok folk.");
  });
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "Bruk denne, kopi 2" })).toBeEnabled();
  });
  await user.click(screen.getByRole("button", { name: "Bruk denne, kopi 2" }));
  expect(await notice("Valget er husket. Den andre kopien er nå din egen tekst.")).toBeVisible();
  const lines = await linesOf(word.host);
  expect(lines).toContain("Vi trenger flere folk.");
  expect(lines).toContain(`[${TEXT_TAG}] Vi trenger nok folk.`);
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "Velg hvilken" })).toBeNull();
  });
});

test("what was asked for goes on when a copy has been chosen", async () => {
  const pane = await renderPane(await withCopy(await writtenPlan(), TEXT_TAG, "flere", "nok"));
  await openStep(pane, "Forankring");
  add(screen.getByDisplayValue(ANSWER), " Og tid.");
  await pane.user.click(screen.getByRole("button", { name: "Oppdater i dokumentet" }));
  await pane.user.click(await screen.findByRole("button", { name: "Bruk denne, kopi 1" }));
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  expect(await linesOf(pane.word.host)).toEqual(
    expect.arrayContaining([`[${TEXT_TAG}] ${ANSWER} Og tid.`, "Vi trenger nok folk."]),
  );
});
