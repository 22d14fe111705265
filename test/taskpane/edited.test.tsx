import { screen, waitFor, within } from "@testing-library/react";
import { linesOf } from "../linesOf";
import { ANSWER, typed, writtenPlan } from "./editDocument";
import { add, notice, openStep, renderPane, type OpenPane } from "./renderPane";

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
  add(screen.getByDisplayValue(ANSWER), " Og tid.");
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
