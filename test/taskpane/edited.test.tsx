import { screen, waitFor, within } from "@testing-library/react";
import { linesOf } from "../linesOf";
import { ANSWER, TEXT_TAG, typed, withCopy, writtenPlan } from "./editDocument";
import { notice, openStep, renderPane, type OpenPane } from "./renderPane";

const IN_WORD = "Vi trenger mange flere folk.";

async function closed(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
  });
}

/** A text that was edited in Word, another draft of it, and the question which is to stand. */
async function askAboutText(): Promise<OpenPane & { readonly dialog: HTMLElement }> {
  const pane = await renderPane(await writtenPlan(typed(ANSWER, IN_WORD)));
  await openStep(pane, "Forankring");
  await pane.user.type(screen.getByDisplayValue(ANSWER), " Og tid.");
  await pane.user.click(screen.getByRole("button", { name: "Oppdater i dokumentet" }));
  return { ...pane, dialog: await screen.findByRole("dialog") };
}

test("the question shows what Word has alone and what the draft has alone, in words too", async () => {
  const { dialog } = await askAboutText();
  const changes = within(dialog).getByRole("region", { name: "Endringer" });
  expect(within(changes).getByRole("insertion")).toHaveTextContent("(bare i Word: mange )");
  expect(within(changes).getByRole("deletion")).toHaveTextContent("(bare i utkastet: Og tid.)");
});

test("both texts can be shown whole", async () => {
  const { user, dialog } = await askAboutText();
  await user.click(within(dialog).getByRole("switch", { name: "Vis begge tekstene hele" }));
  expect(within(dialog).getByRole("region", { name: "Slik står det i Word" })).toHaveTextContent(IN_WORD);
  expect(within(dialog).getByRole("region", { name: "Slik er utkastet" })).toHaveTextContent(`${ANSWER} Og tid.`);
});

test("a text that is kept is the user's own from then on, and still asked about before it is replaced", async () => {
  const { user, word, dialog } = await askAboutText();
  await user.click(within(dialog).getByRole("button", { name: "Behold teksten i Word" }));
  expect(await notice("Teksten i Word er beholdt")).toBeVisible();
  await closed();
  expect(screen.getByText("Teksten i Word er din egen. Planhjelp endrer den ikke.")).toBeVisible();
  expect((await linesOf(word.host)).join()).toContain(IN_WORD);
  const update = await screen.findByRole("button", { name: "Oppdater i dokumentet" });
  await waitFor(() => {
    expect(update).not.toHaveAttribute("aria-disabled", "true");
  });
  await user.click(update);
  expect(await screen.findByRole("dialog")).toBeVisible();
  expect((await linesOf(word.host)).join()).toContain(IN_WORD);
});

test("a text is replaced by the draft when the user says so", async () => {
  const { user, word, dialog } = await askAboutText();
  await user.click(within(dialog).getByRole("button", { name: "Erstatt med utkastet" }));
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  const text = (await linesOf(word.host)).join("\n");
  expect(text).toContain(`${ANSWER} Og tid.`);
  expect(text).not.toContain(IN_WORD);
});

test("a text stays above when the draft is put below", async () => {
  const { user, word, dialog } = await askAboutText();
  await user.click(within(dialog).getByRole("button", { name: "Sett utkastet under" }));
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  const text = (await linesOf(word.host)).join("\n");
  expect(text.indexOf(IN_WORD)).toBeGreaterThan(-1);
  expect(text.indexOf(`${ANSWER} Og tid.`)).toBeGreaterThan(text.indexOf(IN_WORD));
});

test.each(["{Escape}", "Avbryt"])(
  "a question that is left with %s changes nothing, and is asked again",
  async (way) => {
    const { user, word, dialog } = await askAboutText();
    const before = await linesOf(word.host);
    if (way === "Avbryt") await user.click(within(dialog).getByRole("button", { name: way }));
    else await user.keyboard(way);
    await closed();
    expect(await linesOf(word.host)).toEqual(before);
    expect(screen.queryByText("Teksten i Word er beholdt")).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Se endringene" }));
    expect(await screen.findByRole("dialog")).toBeVisible();
  },
);

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
    await user.type(field, words);
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
  expect(screen.getByRole("status")).toHaveTextContent("Det som var endret i Word, er tatt med i planen.");
});

test("all cells are taken from one side at once", async () => {
  const { user, word, dialog } = await askAboutCells();
  await user.click(within(dialog).getByRole("button", { name: "Velg alle fra Word" }));
  await user.click(within(dialog).getByRole("button", { name: "Velg alle fra ruten" }));
  await user.click(within(dialog).getByRole("button", { name: "Bruk valgene" }));
  expect(await notice("«Handlingsplan» er oppdatert")).toBeVisible();
  expect((await linesOf(word.host)).join()).toMatch(/Kurs i ruten.*Fagbrev i ruten/);
});

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
  await pane.user.type(screen.getByDisplayValue(ANSWER), " Og tid.");
  await pane.user.click(screen.getByRole("button", { name: "Oppdater i dokumentet" }));
  await pane.user.click(await screen.findByRole("button", { name: "Bruk denne, kopi 1" }));
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  expect(await linesOf(pane.word.host)).toEqual(
    expect.arrayContaining([`[${TEXT_TAG}] ${ANSWER} Og tid.`, "Vi trenger nok folk."]),
  );
});
