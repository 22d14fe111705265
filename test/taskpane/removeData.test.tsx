import { screen, waitFor, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { saveParts } from "../../src/actions/saving/saveParts";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { after, done, insert, opened, para, template, writeActionPlan } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { catchCopy } from "./catchCopy";
import { notice, renderPane, type OpenPane } from "./renderPane";

const WHY = { kind: "text", text: "Vi må" } as const;

async function openPage(): Promise<OpenPane> {
  const word = await openInWord(template());
  const { store } = await opened();
  const plan = addMeasure(setAnswer(emptyPlan("nb"), "s2", "why", WHY), { action: "Kurs" });
  await saveParts({ plan, store }, PART_NAMES);
  const pane = await renderPane(new Uint8Array(await word.host.save()));
  await pane.user.click(screen.getByRole("button", { name: "Flytt og gjenbruk planen" }));
  await screen.findByRole("region", { name: "Fjern Planhjelps data fra dokumentet" });
  return pane;
}

const section = () => within(screen.getByRole("region", { name: "Fjern Planhjelps data fra dokumentet" }));
const removeNow = () => section().getByRole("button", { name: "Fjern planen fra dokumentet" });

async function remove({ user }: OpenPane): Promise<void> {
  await user.click(section().getByRole("button", { name: "Fjern data …" }));
  await user.click(section().getByRole("checkbox", { name: "Jeg trenger ingen kopi" }));
  await user.click(removeNow());
  await screen.findByRole("heading", { level: 1, name: "Planen er fjernet fra dokumentet" });
}

test("what is in the file is told, and goes only after a copy or the user's word", async () => {
  const { user } = await openPage();
  expect(section().getByText("I filen nå: 1 svar og 1 tiltak.")).toBeVisible();
  await user.click(section().getByRole("button", { name: "Fjern data …" }));
  const asked = section().getByRole("group", { name: "Fjerne planen fra dokumentet?" });
  expect(asked).toHaveFocus();
  expect(removeNow()).toHaveAttribute("aria-disabled", "true");
  await user.click(removeNow());
  expect((await opened()).plan.measures).toHaveLength(1);
  await user.click(within(asked).getByRole("button", { name: "Kopier som tekst" }));
  await waitFor(() => {
    expect(removeNow()).not.toHaveAttribute("aria-disabled", "true");
  });
  await user.click(within(asked).getByRole("button", { name: "Avbryt" }));
  expect(section().queryByRole("group")).toBeNull();
});

test("the plan is gone from the document, nothing saves it again, and the page says what to do next", async () => {
  const pane = await openPage();
  await remove(pane);
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  window.dispatchEvent(new Event("blur"));
  window.dispatchEvent(new Event("focus"));
  window.dispatchEvent(new Event("pagehide"));
  await waitFor(async () => {
    expect((await opened()).plan.measures).toEqual([]);
  });
  expect((await opened()).plan.answers.s2).toEqual({});
  expect(screen.getByText(/^Lagre dokumentet i Word/)).toBeVisible();
});

test("a copy can still be made, and it is told", async () => {
  const pane = await openPage();
  await remove(pane);
  const copied = catchCopy();
  await pane.user.click(screen.getByRole("button", { name: "Kopier som tekst" }));
  expect(await notice("Kopiert til utklippstavlen")).toBeVisible();
  expect(copied.text).toContain("Kurs");
});

test("the plan is put back for as long as the pane is open", async () => {
  const pane = await openPage();
  await remove(pane);
  await pane.user.click(screen.getByRole("button", { name: "Legg planen tilbake" }));
  await screen.findByRole("button", { name: /^1/ });
  await waitFor(async () => {
    expect((await opened()).plan).toMatchObject({ answers: { s2: { why: WHY } }, measures: [{ action: "Kurs" }] });
  });
});

test("what stood in the document can be updated again once the plan is put back", async () => {
  const word = await openInWord(template());
  const start = await opened();
  const plan = addMeasure(setAnswer(start.plan, "s2", "why", WHY), { action: "Kurs" });
  const text = after(done(await insert({ ...start, plan }, "s2", [para("Vi må.")])), { ...start, plan });
  done(await writeActionPlan(text));
  const pane = await renderPane(new Uint8Array(await word.host.save()));
  const { host } = pane.word;
  const before = await linesOf(host);
  await pane.user.click(screen.getByRole("button", { name: "Flytt og gjenbruk planen" }));
  await screen.findByRole("region", { name: "Fjern Planhjelps data fra dokumentet" });
  await remove(pane);
  expect(await linesOf(host)).not.toEqual(before);
  await pane.user.click(screen.getByRole("button", { name: "Legg planen tilbake" }));
  await screen.findByText("Svarene er lagret");
  expect(await linesOf(host)).toEqual(before);
  expect(screen.queryByText("Slettet i Word")).toBeNull();
  expect((await opened()).plan.written["kplan:s2:text"]).toBe(text.plan.written["kplan:s2:text"]);
});

test("where Word refuses, it is told, and the page stays", async () => {
  const pane = await openPage();
  pane.word.host.settings.readOnly = true;
  await pane.user.click(section().getByRole("button", { name: "Fjern data …" }));
  await pane.user.click(section().getByRole("checkbox", { name: "Jeg trenger ingen kopi" }));
  await pane.user.click(removeNow());
  expect(await screen.findByText("Dokumentet kan ikke endres", { selector: "span" })).toBeVisible();
  expect((await opened()).plan.measures).toHaveLength(1);
});
