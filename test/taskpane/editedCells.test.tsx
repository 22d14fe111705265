import { screen, waitFor, within } from "@testing-library/react";
import { linesOf } from "../linesOf";
import { typed, writtenPlan } from "./editDocument";
import { add, notice, renderPane, type OpenPane } from "./renderPane";

async function closed(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
  });
}

async function askAboutCells(): Promise<OpenPane & { readonly dialog: HTMLElement }> {
  const pane = await renderPane(await writtenPlan(typed("Kurs", "Kurs i Word"), typed("Fagbrev", "Fagbrev i Word")));
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  for (const [toggle, words] of [
    [/^T1/, "Kurs i ruten"],
    [/^T2/, "Fagbrev i ruten"],
  ] as const) {
    await user.click(await screen.findByRole("button", { name: toggle }));
    const field = screen.getByRole("textbox", { name: "Tiltak og målgruppe" });
    await user.clear(field);
    add(field, words);
  }
  await user.click(screen.getByRole("button", { name: "Oppdater i dokumentet" }));
  return { ...pane, dialog: await screen.findByRole("dialog") };
}

test("cells that were changed in Word and in the pane are asked about one by one", async () => {
  const { user, word, dialog } = await askAboutCells();
  const confirm = within(dialog).getByRole("button", { name: "Bruk valgene" });
  expect(confirm).toHaveAttribute("aria-disabled", "true");
  expect(confirm).toHaveAccessibleDescription("2 igjen å velge.");
  const [first, second] = within(dialog).getAllByRole("radiogroup");
  expect(first).toHaveAccessibleName("T1, Tiltak og målgruppe");
  await user.click(within(first!).getByRole("radio", { name: "I Word: Kurs i Word" }));
  await user.click(within(second!).getByRole("radio", { name: "I ruten: Fagbrev i ruten" }));
  await user.click(confirm);
  expect(await notice("«Handlingsplan» er oppdatert")).toBeVisible();
  await closed();
  expect((await linesOf(word.host)).join()).toMatch(/Kurs i Word.*Fagbrev i ruten/);
  expect(screen.getByRole("button", { name: /^T1/ })).toHaveTextContent("Kurs i Word");
  await waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent("Det som var endret i Word, er tatt med i planen.");
  });
});

test("all cells are taken from one side at once", async () => {
  const { user, word, dialog } = await askAboutCells();
  await user.click(within(dialog).getByRole("button", { name: "Velg alle fra Word" }));
  await user.click(within(dialog).getByRole("button", { name: "Velg alle fra ruten" }));
  await user.click(within(dialog).getByRole("button", { name: "Bruk valgene" }));
  expect(await notice("«Handlingsplan» er oppdatert")).toBeVisible();
  expect((await linesOf(word.host)).join()).toMatch(/Kurs i ruten.*Fagbrev i ruten/);
});
