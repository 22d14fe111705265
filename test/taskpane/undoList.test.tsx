import { fireEvent, screen, within } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { typed } from "./editDocument";
import { add, findPage, notice, openStep, renderPane, type OpenPane } from "./renderPane";

const TEXT = "Mange går snart av.";

beforeEach(() => {
  sessionStorage.clear();
});

/** Inserts the text of step 2. */
async function openInserted(): Promise<OpenPane> {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  add(screen.getAllByRole("textbox")[0]!, TEXT);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  await notice("Satt inn under «Forankring»");
  return pane;
}

/** Opens the list, and gives what can be taken back. */
async function openList({ user }: OpenPane): Promise<readonly HTMLElement[]> {
  await user.click(await screen.findByText("Angre …"));
  return within(await screen.findByText("Angre …").then((summary) => summary.parentElement!)).findAllByRole("button");
}

test("what was told belongs to its page, and what was done is taken back from another by its name", async () => {
  const pane = await openInserted();
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  await findPage("Kompetanse- og bemanningsplan");
  expect(screen.queryByText("Satt inn under «Forankring»", { selector: "span" })).toBeNull();
  const [undo] = await openList(pane);
  expect(undo).toHaveTextContent("Angre: Satt inn under «Forankring»");
  await pane.user.click(undo!);
  await notice("Endringen er angret");
  expect((await linesOf(pane.word.host)).join("\n")).not.toContain(TEXT);
  expect(screen.queryByText("Angre …")).toBeNull();
});

test("the list closes with Escape, and its button has the focus again", async () => {
  const pane = await openInserted();
  await openList(pane);
  await pane.user.tab();
  await pane.user.keyboard("{Escape}");
  expect(screen.queryByText("Angre: Satt inn under «Forankring»")).toBeNull();
  expect(screen.getByText("Angre …")).toHaveFocus();
});

test("what somebody has changed in Word since says why it was not taken back, and may be tried again", async () => {
  const pane = await openInserted();
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  await findPage("Kompetanse- og bemanningsplan");
  typed(TEXT, `${TEXT} Og vi vet det.`)(pane.word.host);
  const [undo] = await openList(pane);
  await pane.user.click(undo!);
  await notice("Kan ikke angre");
  const [tried] = await openList(pane);
  expect(tried).toHaveTextContent("Kunne ikke angres: Teksten er endret i Word etter innsettingen.");
  expect(tried).not.toHaveAttribute("aria-disabled");
  expect((await linesOf(pane.word.host)).join("\n")).toContain("Og vi vet det.");
});

test("a change of the plan that another has followed says why it cannot be taken back yet", async () => {
  const pane = await renderPane(template());
  await pane.user.click(screen.getByRole("button", { name: "Standardtabeller" }));
  await pane.user.click(await screen.findByRole("button", { name: /^Medvirkning/ }));
  for (let time = 0; time < 2; time++) {
    const [menu] = await screen.findAllByRole("button", { name: /^Flytt, kopier eller slett / });
    await pane.user.click(menu!);
    await pane.user.click(screen.getByRole("button", { name: /^Slett / }));
  }
  const [last, before] = await openList(pane);
  expect(last).not.toHaveAttribute("aria-disabled");
  expect(before).toHaveAttribute("aria-disabled", "true");
  expect(before).toHaveTextContent("Kan ikke angres nå: Planen er endret senere. Angre det nyeste først.");
  await pane.user.click(last!);
  const [left] = await openList(pane);
  expect(left).not.toHaveAttribute("aria-disabled");
});

test("a notice becomes a line when the user writes on, and is opened again by it", async () => {
  const pane = await openInserted();
  expect(screen.getByRole("button", { name: "Angre siste innsetting" })).toBeVisible();
  screen.getAllByRole("textbox")[0]!.focus();
  fireEvent.input(screen.getAllByRole("textbox")[0]!, { target: { value: `${TEXT} Vi` } });
  const line = await screen.findByRole("button", { name: "Satt inn under «Forankring»", expanded: false });
  expect(screen.queryByRole("button", { name: "Angre siste innsetting" })).toBeNull();
  await pane.user.click(line);
  expect(screen.getByRole("button", { name: "Angre siste innsetting" })).toBeVisible();
});

test("a notice becomes a line when the user scrolls on, and not when the pane scrolls", async () => {
  await openInserted();
  let scrolled = 0;
  Object.defineProperty(window, "scrollY", { configurable: true, get: () => scrolled });
  screen.getAllByRole("textbox")[0]!.focus();
  fireEvent.scroll(window);
  scrolled = 500;
  fireEvent.scroll(window);
  expect(screen.getByRole("button", { name: "Angre siste innsetting" })).toBeVisible();
  fireEvent.wheel(window);
  scrolled = 900;
  fireEvent.scroll(window);
  expect(screen.queryByRole("button", { name: "Angre siste innsetting" })).toBeNull();
});
