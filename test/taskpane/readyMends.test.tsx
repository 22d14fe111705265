import { screen, waitFor, within } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setMeta } from "../../src/plan/setMeta";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import type { CheckId } from "../../src/plan/checks/Check";
import type { Platform } from "../../src/preview/host/HostSettings";
import { linesOf } from "../linesOf";
import { documentWith } from "./documentWith";
import { findPage, notice, type OpenPane, renderPane } from "./renderPane";

const named = setMeta(emptyPlan("nb"), { municipality: "Solvik kommune", from: "2027", to: "2030" });
const plan = setAnswer(named, "s2", "why", { kind: "text", text: "Vi trenger flere folk." });

async function openReady(platform: Platform = "web"): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan), { platform });
  await pane.user.click(screen.getByRole("button", { name: "Klar til behandling?" }));
  await findPage("Klar til behandling?");
  await waitFor(() => {
    expect(document.querySelector("[data-end]")).not.toBeNull();
  });
  return pane;
}

const card = (check: CheckId) => document.querySelector<HTMLElement>(`[data-finding="${check}"]`);

/** Presses the mend of a finding, and waits until nothing is found any more. */
async function mend({ user }: OpenPane, check: CheckId, button: string | RegExp): Promise<void> {
  await user.click(within(card(check)!).getByRole("button", { name: button }));
  await waitFor(() => {
    expect(card(check)).toBeNull();
  });
}

test.each([
  ["coverUnfilled", "Fyll ut forsiden", /\(Kommunens navn\)/],
  ["headingNumbers", "Ta bort «(steg …)»", /^#.*steg 2\)/],
  ["templateLeft", "Ta bort linjene", /^\* Mandat/],
] as const)("what %s finds is mended in Word at one press, and taken back by undo", async (check, button, words) => {
  const pane = await openReady();
  const before = await linesOf(pane.word.host);
  expect(before.some((line) => words.test(line))).toBe(true);
  await mend(pane, check, button);
  expect((await linesOf(pane.word.host)).some((line) => words.test(line))).toBe(false);
  await pane.user.click(await screen.findByRole("button", { name: /^Angre/ }));
  await waitFor(() => {
    expect(card(check)).not.toBeNull();
  });
  expect(await linesOf(pane.word.host)).toEqual(before);
});

test("the contents list is made anew when the template's lines and the step numbers have gone", async () => {
  const pane = await openReady("windows");
  await mend(pane, "wordBehind", /^Oppdater (alt )?i Word/);
  await mend(pane, "templateLeft", "Ta bort linjene");
  await mend(pane, "headingNumbers", "Ta bort «(steg …)»");
  await mend(pane, "contentsStale", "Oppdater innholdsfortegnelsen");
  const lines = await linesOf(pane.word.host);
  expect(lines.filter((line) => /Legg inn overskrift|\(\s*steg \d\s*\)/u.test(line))).toEqual([]);
});

test("the cover and the title follow when the municipality gets another name", async () => {
  const pane = await openReady();
  await mend(pane, "coverUnfilled", "Fyll ut forsiden");
  await notice("Kommune og periode er satt inn");
  await waitFor(() => {
    expect(card("titleOpen")).toBeNull();
  });
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  await pane.user.click(await screen.findByText("Kommune, periode og språk"));
  const name = await screen.findByRole("textbox", { name: "Kommunens navn" });
  await pane.user.clear(name);
  await pane.user.type(name, "Fjellvik kommune");
  await pane.user.click(await screen.findByRole("button", { name: "Klar til behandling?" }));
  await waitFor(() => {
    expect(card("coverUnfilled")).not.toBeNull();
  });
  await mend(pane, "coverUnfilled", "Fyll ut forsiden");
  expect(await linesOf(pane.word.host)).toContain("Fjellvik kommune 2027–2030");
});
