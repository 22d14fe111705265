import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { setAside } from "../../src/plan/checks/setAside";
import { CHECK_IDS, type CheckId } from "../../src/plan/checks/Check";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import type { Plan } from "../../src/plan/Plan";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { documentWith } from "./documentWith";
import { planOf } from "./openMeasures";
import { findPage, notice, prepareWindow, renderPane, type OpenPane } from "./renderPane";
import { open } from "./openState";
import { ReadyPage } from "../../src/taskpane/ready/ReadyPage";
import type { Pane } from "../../src/taskpane/state/Pane";

const NOT_THE_DATE = [
  ...(["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate"] as const),
  ...(["queueMicrotask", "nextTick", "performance", "hrtime", "requestAnimationFrame"] as const),
  ...(["cancelAnimationFrame", "requestIdleCallback", "cancelIdleCallback"] as const),
];

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-11-30T12:00:00"), doNotFake: [...NOT_THE_DATE] });
});

afterEach(() => {
  jest.useRealTimers();
});

/** The page beside a document, once the plan has been looked through. */
async function openReady(docx: Uint8Array, language: "nb" | "nn" = "nb"): Promise<OpenPane> {
  const pane = await renderPane(docx, { language });
  await toReady(pane);
  return pane;
}

async function toReady({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Klar til behandling?" }));
  await findPage("Klar til behandling?");
  await waitFor(() => {
    expect(document.querySelector("[data-end]")).not.toBeNull();
  });
}

const card = (check: CheckId): HTMLElement => document.querySelector<HTMLElement>(`[data-finding="${check}"]`)!;
const cards = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-finding]")].map(({ dataset }) => dataset["finding"] ?? "");
const end = (): string => document.querySelector("[data-end] h2")?.textContent ?? "";

/** The plan with checks set aside. */
function without(plan: Plan, ...checks: readonly CheckId[]): Plan {
  return checks.reduce((sofar, check) => setAside(sofar, check, "Gjøres i Word."), plan);
}

test("the untouched template is not ready: what must be mended comes first, with places, reason and source", async () => {
  await openReady(template());
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Må rettes (6)",
    "Bør rettes (3)",
    "Kan vurderes (1)",
    "Ikke klar ennå: 6 ting må rettes",
    "Dette følger med filen",
  ]);
  expect(cards().slice(0, 3)).toEqual(["stepEmpty", "templateLeft", "coverUnfilled"]);
  expect(card("coverUnfilled")).toHaveTextContent("Kilde: KS-malen");
  expect(
    within(card("discussion")).getByRole("button", { name: "Drøftings- og vedtakslogg: ingen dato for drøfting" }),
  ).toBeVisible();
  expect(screen.getByText("6 må rettes, 3 bør rettes, 1 kan vurderes")).toHaveAttribute("role", "status");
});

test("in nynorsk all of it is in nynorsk", async () => {
  await openReady(template("nn"), "nn");
  expect(end()).toBe("Ikkje klar enno: 6 ting må rettast");
  expect(card("templateLeft")).toHaveTextContent("Linjer frå malen står att");
});

test("a place in the pane leads to its row, and the way back leads here", async () => {
  const plan = planOf({ action: "Stipend", responsible: "HR" }, { action: "Lærlinger" });
  const pane = await openReady(await documentWith(plan));
  await pane.user.click(within(card("noResponsible")).getByRole("button", { name: "T2, Lærlinger" }));
  await findPage("Handlingsplan");
  expect(document.activeElement?.closest("[data-measure]")).toHaveAttribute("data-measure", "T2");
  await pane.user.click(screen.getByRole("button", { name: "Tilbake til «Klar til behandling?»" }));
  await findPage("Klar til behandling?");
});

test("a place in Word is shown there", async () => {
  const pane = await openReady(template());
  const cover = within(card("coverUnfilled")).getByRole("button", { name: /^Vis i Word: «\(Kommunens navn\)/ });
  await pane.user.click(cover);
  await waitFor(() => {
    expect(pane.word.host.selection.toString()).toContain("(Kommunens navn)");
  });
});

test("of many places some are shown, and the others when they are asked for", async () => {
  const pane = await openReady(
    await documentWith(planOf(...Array.from({ length: 8 }, () => ({ action: "Stipend til lærlinger" })))),
  );
  const places = () => within(card("noResponsible")).getAllByRole("button", { name: /^T\d/ });
  expect(places()).toHaveLength(5);
  await pane.user.click(within(card("noResponsible")).getByRole("button", { name: "Vis 3 steder til" }));
  expect(places()).toHaveLength(8);
  expect(places()[5]).toHaveFocus();
});

test("what is set aside needs a reason, shows it, stays in the plan, and can be taken back", async () => {
  const pane = await openReady(template());
  await pane.user.click(within(card("discussion")).getByRole("button", { name: /^Sett til side/ }));
  expect(screen.getByRole("button", { name: "Sett til side" })).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByRole("textbox", { name: "Hvorfor kan det stå slik?" })).toHaveFocus();
  await pane.user.keyboard("Drøftes 4. januar.");
  await pane.user.click(screen.getByRole("button", { name: "Sett til side" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Satt til side (1)" })).toBeVisible();
  expect(card("discussion")).toHaveTextContent("Grunn: Drøftes 4. januar.");
  expect(end()).toBe("Ikke klar ennå: 5 ting må rettes");
  expect(screen.getByText("5 må rettes, 3 bør rettes, 1 kan vurderes")).toBeVisible();
  expect(document.activeElement).toBe(document.querySelector("[data-finding] h3"));
  await pane.user.click(screen.getByRole("button", { name: "Ta tilbake: Planen er ikke drøftet før vedtaket" }));
  await waitFor(() => {
    expect(end()).toBe("Ikke klar ennå: 6 ting må rettes");
  });
});

test("the list of references is written by its mend, and the mend is undone", async () => {
  const pane = await openReady(template());
  await pane.user.click(within(card("references")).getByRole("button", { name: "Oppdater litteraturlisten i Word" }));
  await notice("Satt inn under «Litteraturliste – referanser»");
  await waitFor(() => {
    expect(cards()).not.toContain("references");
  });
  const lines = await linesOf(pane.word.host);
  expect(lines.filter((line) => line.startsWith("[kplan:ref:kilder] "))).toHaveLength(1);
  await pane.user.click(screen.getByRole("button", { name: "Angre siste innsetting" }));
  await waitFor(() => {
    expect(cards()).toContain("references");
  });
  expect((await linesOf(pane.word.host)).filter((line) => line.startsWith("[kplan:ref:kilder] "))).toEqual([]);
});

test("a measure that stands twice goes by the mend, and comes back when that is undone", async () => {
  const same = { action: "Stipend", need: "Sykepleiere" };
  const pane = await openReady(await documentWith(planOf(same, same)));
  await pane.user.click(within(card("doubled")).getByRole("button", { name: "Slett de som er helt like" }));
  await notice("Tiltakene som sto to ganger, er slettet");
  await waitFor(() => {
    expect(cards()).not.toContain("doubled");
  });
  await pane.user.click(screen.getByRole("button", { name: "Angre" }));
  await waitFor(() => {
    expect(cards()).toContain("doubled");
  });
});

test("answers that Word lacks are written by the mend, and the finding is gone", async () => {
  const plan = setAnswer(emptyPlan("nb"), "s2", "why", { kind: "text", text: "Vi trenger flere folk." });
  const pane = await openReady(await documentWith(plan));
  expect(within(card("wordBehind")).getByRole("button", { name: "Steg 2: Forankring" })).toBeVisible();
  expect(within(card("stepEmpty")).queryByRole("button", { name: "Steg 2: Forankring" })).toBeNull();
  await pane.user.click(within(card("wordBehind")).getByRole("button", { name: "Oppdater i Word" }));
  await waitFor(() => {
    expect(cards()).not.toContain("wordBehind");
  });
  expect(await linesOf(pane.word.host)).toContain("[kplan:s2:text] Vi trenger flere folk.");
});

test("the whole plan is written, and with what is left set aside it is ready", async () => {
  const others = CHECK_IDS.filter((check) => check !== "wordBehind");
  const example = without(await examplePlan("nb"), ...others);
  const pane = await openReady(await documentWith(example));
  expect(cards().slice(0, 1)).toEqual(["wordBehind"]);
  expect(end()).toBe("Ikke klar ennå: 1 ting må rettes");
  await pane.user.click(within(card("wordBehind")).getByRole("button", { name: /^Oppdater alt i Word/ }));
  await waitFor(() => {
    expect(end()).toBe("Klar til behandling");
  });
  expect(screen.getByText("Ingenting gjenstår.")).toBeVisible();
  expect((await linesOf(pane.word.host)).join("\n")).toContain("[kplan:s6:handlingsplan]");
});

test("where the document could not be read last, it is said, and it can be read again from here", async () => {
  prepareWindow();
  const rescan = jest.fn();
  const state = { ...open, scanFailed: "busy" } as const;
  render(
    <FluentProvider theme={webLightTheme}>
      <ReadyPage state={state} pane={{ rescan } as unknown as Pane} />
    </FluentProvider>,
  );
  expect(screen.getByText("Dokumentet ble ikke lest sist. Det som står her, kan være gammelt.")).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Les dokumentet på nytt" }));
  expect(rescan).toHaveBeenCalledTimes(1);
  expect(await screen.findByText(/må rettes, /)).toBeVisible();
});
