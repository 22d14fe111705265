import { act, fireEvent, screen } from "@testing-library/react";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { chooseInMenu, openMeasures } from "./openMeasures";
import { ELEMENT_PX, type OpenPane } from "./renderPane";

const COUNT = 350;

const plan: Plan = {
  ...emptyPlan("nb"),
  measures: Array.from({ length: COUNT }, (_, index) => ({
    ...emptyMeasure(`T${index + 1}`),
    action: `Kurs nummer ${index + 1}`,
  })),
  lastMeasure: COUNT,
};

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-measure]")];
const row = (nr: string) => rows().find(({ dataset }) => dataset.measure === nr);
const focused = () => document.activeElement?.closest<HTMLElement>("[data-measure]")?.dataset.measure;

/** As a user scrolls: jsdom does not. */
function scrollTo(pixels: number): void {
  Object.defineProperty(window, "scrollY", { configurable: true, value: pixels });
  act(() => {
    fireEvent.scroll(window);
  });
}

afterEach(() => {
  Object.defineProperty(window, "scrollY", { configurable: true, value: 0 });
});

/** The list with the focus on its first row. */
async function atFirst(): Promise<OpenPane["user"]> {
  const { user } = await openMeasures(plan);
  act(() => {
    row("T1")?.querySelector("button")?.focus();
  });
  return user;
}

test("of 350 measures those in sight are in the document, and each says which of how many it is", async () => {
  await openMeasures(plan);
  expect(rows().length).toBeLessThan(30);
  expect(rows()[2]).toHaveAttribute("aria-posinset", "3");
  expect(rows()[2]).toHaveAttribute("aria-setsize", String(COUNT));
  scrollTo(200 * (ELEMENT_PX + 4));
  expect(row("T205")).toHaveAttribute("aria-posinset", "205");
  expect(row("T10")).toBeUndefined();
});

test("the arrows, Home, End and the page keys lead to rows in the document or not, and Tab stops at one row", async () => {
  const user = await atFirst();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(focused()).toBe("T3");
  await user.keyboard("{End}");
  expect(focused()).toBe("T350");
  await user.keyboard("{ArrowDown}{ArrowUp}");
  expect(focused()).toBe("T349");
  await user.keyboard("{Home}{PageDown}");
  expect(Number(focused()?.slice(1))).toBeGreaterThan(5);
  await user.keyboard("{PageUp}{ArrowUp}");
  expect(focused()).toBe("T1");
  expect(document.querySelectorAll('ol [tabindex="0"]')).toHaveLength(2);
});

test("the arrows lead from menu to menu", async () => {
  const user = await atFirst();
  act(() => {
    screen.getByRole("button", { name: "Valg for T1, Kurs nummer 1" }).focus();
  });
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toHaveAccessibleName("Valg for T2, Kurs nummer 2");
});

test("a row that has the focus keeps it when it is scrolled out of sight", async () => {
  await atFirst();
  scrollTo(10_000);
  expect(focused()).toBe("T1");
  expect(row("T190")).toBeDefined();
});

test("a measure that is added last is brought into the document, open, with the focus in its first field", async () => {
  const user = await atFirst();
  await user.click(screen.getByRole("button", { name: "Legg til tiltak" }));
  expect(focused()).toBe("T351");
  expect(document.activeElement).toHaveAccessibleName("Tiltak og målgruppe");
});

test("a measure is moved to the end and step by step, and the focus stays with it", async () => {
  const user = await atFirst();
  await chooseInMenu(user, "T1, Kurs nummer 1", "Flytt nederst");
  expect(row("T1")).toHaveAttribute("aria-posinset", String(COUNT));
  act(() => {
    row("T1")?.querySelector("button")?.focus();
  });
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(row("T1")).toHaveAttribute("aria-posinset", String(COUNT - 1));
  expect(focused()).toBe("T1");
});

test("the last measure is deleted, the focus goes to the one before, and it comes back", async () => {
  const user = await atFirst();
  await user.keyboard("{End}");
  await chooseInMenu(user, "T350, Kurs nummer 350", "Slett");
  expect(focused()).toBe("T349");
  expect(row("T349")).toHaveAttribute("aria-setsize", "349");
  await user.click(await screen.findByRole("button", { name: "Angre" }));
  expect(row("T349")).toHaveAttribute("aria-setsize", "350");
});

test("a search leads to a measure far down, open and with the focus", async () => {
  const pane = await openMeasures(plan);
  await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
  await pane.user.click(await screen.findByRole("button", { name: /^Finn i veiledning og plan/ }));
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "nummer 288" } });
  await pane.user.click(await screen.findByRole("button", { name: /^Gå til tiltaket: T288/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Handlingsplan" })).toBeVisible();
  expect(focused()).toBe("T288");
  expect(document.activeElement).toHaveAttribute("aria-expanded", "true");
});
