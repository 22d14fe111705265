import { screen, waitFor, within } from "@testing-library/react";
import { openPlan } from "../../src/actions/document/openPlan";
import { linesOf } from "../linesOf";
import { ANSWER, typed, writtenPlan } from "./editDocument";
import { notice, openStep, renderPane, type OpenPane } from "./renderPane";

const IN_WORD = "Vi trenger mange flere folk.";

/** A text that was edited in Word, and the question about it, from where the step's page tells of it. */
async function seeChanges(): Promise<OpenPane & { readonly dialog: HTMLElement }> {
  const pane = await renderPane(await writtenPlan(typed(ANSWER, IN_WORD)));
  await openStep(pane, "Forankring");
  await pane.user.click(await screen.findByRole("button", { name: "Se endringene" }));
  return { ...pane, dialog: await screen.findByRole("dialog") };
}

const ours = async (word: OpenPane["word"]) => (await linesOf(word.host)).filter((line) => line.startsWith("[kplan"));

const savedAnswer = async () => {
  const opened = await openPlan("nb");
  return opened.kind === "opened" ? opened.plan.answers.s2.why : null;
};

test("a paragraph that was edited in Word is taken into its answer, saved, and then in step", async () => {
  const { user, word, dialog } = await seeChanges();
  const before = await ours(word);
  const paragraph = within(dialog).getByRole("radiogroup", { name: "Avsnitt 1: endret i Word" });
  await waitFor(() => {
    expect(within(paragraph).getByRole("radio", { name: "Hent inn i svaret" })).toBeChecked();
  });
  await user.click(within(dialog).getByRole("button", { name: "Bruk valgene" }));
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  expect(screen.getByDisplayValue(IN_WORD)).toBeVisible();
  expect(await ours(word)).toEqual(before);
  await waitFor(() => {
    expect(screen.queryByText("Teksten er endret i Word")).toBeNull();
  });
  await word.quiet();
  expect(await savedAnswer()).toEqual({ kind: "text", text: IN_WORD });
});

test("a paragraph that is kept leaves Word and the answer as they are, is in step then, and is asked about again when that is taken back", async () => {
  const { user, word, dialog } = await seeChanges();
  const [all, before] = [await linesOf(word.host), await ours(word)];
  await user.click(within(dialog).getByRole("radio", { name: "Behold i Word" }));
  await user.click(within(dialog).getByRole("button", { name: "Bruk valgene" }));
  await waitFor(() => {
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
  });
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  expect(await ours(word)).toEqual(before);
  expect(screen.getByDisplayValue(ANSWER)).toBeVisible();
  expect(screen.queryByText("Teksten er endret i Word")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Angre siste innsetting" }));
  expect(await screen.findByRole("button", { name: "Se endringene" })).toBeVisible();
  expect(await linesOf(word.host)).toEqual(all);
});

test("a paragraph that is replaced becomes the draft's", async () => {
  const { user, word, dialog } = await seeChanges();
  await user.click(within(dialog).getByRole("radio", { name: "Erstatt med utkastet" }));
  await user.click(within(dialog).getByRole("button", { name: "Bruk valgene" }));
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  const text = (await linesOf(word.host)).join("\n");
  expect(text).toContain(ANSWER);
  expect(text).not.toContain(IN_WORD);
});

test("the arrows choose among what can be done, and all has a name", async () => {
  const { user, dialog } = await seeChanges();
  await waitFor(() => {
    expect(within(dialog).getByRole("radio", { name: "Hent inn i svaret" })).toBeChecked();
  });
  within(dialog).getByRole("radio", { name: "Hent inn i svaret" }).focus();
  await user.keyboard("{ArrowDown}");
  expect(within(dialog).getByRole("radio", { name: "Behold i Word" })).toBeChecked();
  expect(within(dialog).getByRole("region", { name: "Endringer" })).toContainElement(
    within(dialog).getByRole("radiogroup"),
  );
});
