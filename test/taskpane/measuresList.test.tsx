import { screen, waitFor, within } from "@testing-library/react";
import { chooseInMenu, listed, openMeasures, planOf, showPart } from "./openMeasures";
import { notice } from "./renderPane";

const NOT_THE_DATE = [
  ...(["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate"] as const),
  ...(["queueMicrotask", "nextTick", "performance", "hrtime", "requestAnimationFrame"] as const),
  ...(["cancelAnimationFrame", "requestIdleCallback", "cancelIdleCallback"] as const),
];

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-11-21T12:00:00"), doNotFake: [...NOT_THE_DATE] });
});

afterEach(() => {
  jest.useRealTimers();
});

const plan = planOf(
  { action: "Kurs", deadline: "høsten 2027", responsible: "HR", status: "ongoing", more: { strategy: "Utvikle" } },
  { action: "Fagbrev", deadline: "1.2.2026", responsible: "Rektor", status: "notStarted" },
  { action: "Mentor", deadline: "2025", responsible: "HR", status: "done", more: { strategy: "Beholde" } },
);

const combobox = (name: string) => screen.getByRole("combobox", { name });
const toggle = (nr: string) => screen.getByRole("button", { name: new RegExp(`^${nr}\\b`) });

test("a measure says at a glance its deadline, status and responsible, and whether it is overdue", async () => {
  await openMeasures(plan);
  expect(toggle("T1")).toHaveAccessibleName("T1 Kurs Frist: høsten 2027 · Pågår · Ansvarlig: HR");
  expect(toggle("T2")).toHaveAccessibleName("T2 Fagbrev Forfalt Frist: 1.2.2026 · Ikke startet · Ansvarlig: Rektor");
  expect(toggle("T3")).not.toHaveAccessibleName(/Forfalt/);
});

test("the list is sorted without changing the plan, until its order is made the plan's; that can be undone", async () => {
  const { user } = await openMeasures(plan);
  await user.click(screen.getByRole("button", { name: "Filtrer" }));
  await user.selectOptions(combobox("Sorter etter"), "Frist");
  await waitFor(() => {
    expect(listed()).toBe("T3 T2 T1");
  });
  await user.click(screen.getByRole("button", { name: "Valg for T3, Mentor" }));
  await screen.findByRole("menuitem", { name: "Slett" });
  expect(screen.queryByRole("menuitem", { name: /^Flytt/ })).toBeNull();
  await user.keyboard("{Escape}");
  expect(screen.getByText(/^Tiltak kan flyttes opp og ned når/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ta i bruk denne rekkefølgen i planen" }));
  expect(combobox("Sorter etter")).toHaveFocus();
  expect(combobox("Sorter etter")).toHaveValue("");
  expect(listed()).toBe("T3 T2 T1");
  await notice("Planen er sortert etter frist");
  await user.click(await screen.findByRole("button", { name: "Angre" }));
  await waitFor(() => {
    expect(listed()).toBe("T1 T2 T3");
  });
});

test("the list is filtered by words and fields, says how many it shows, and shows all again", async () => {
  const { user } = await openMeasures(plan);
  await user.click(screen.getByRole("button", { name: "Filtrer" }));
  await user.selectOptions(combobox("Ansvarlig"), "HR");
  expect(await screen.findByText("Viser 2 av 3 tiltak")).toBeVisible();
  expect(listed()).toBe("T1 T3");
  await user.type(screen.getByRole("searchbox", { name: "Søk i planens tiltak" }), "ment");
  expect(await screen.findByText("Viser 1 av 3 tiltak")).toHaveAttribute("aria-live", "polite");
  expect(listed()).toBe("T3");
  await user.click(screen.getByRole("button", { name: "Vis alle i planens rekkefølge" }));
  await waitFor(() => {
    expect(listed()).toBe("T1 T2 T3");
  });
  expect(screen.queryByText(/^Viser/)).toBeNull();
  await user.selectOptions(combobox("Frist"), "Forfalt");
  expect(await screen.findByText("Viser 1 av 3 tiltak")).toBeVisible();
  expect(listed()).toBe("T2");
});

test("a measure that is open stays in its place and in sight, whatever is written in it", async () => {
  const { user } = await openMeasures(plan);
  await user.click(screen.getByRole("button", { name: "Filtrer" }));
  await user.selectOptions(combobox("Sorter etter"), "Ansvarlig");
  await user.selectOptions(combobox("Ansvarlig"), "HR");
  await screen.findByText("Viser 2 av 3 tiltak");
  await user.click(toggle("T1"));
  const field = screen.getByRole("textbox", { name: "Ansvarlig" });
  await user.clear(field);
  await user.type(field, "Økonomi");
  expect(listed()).toBe("T1 T3");
  expect(field).toHaveFocus();
  await user.click(toggle("T1"));
  await waitFor(() => {
    expect(listed()).toBe("T3");
  });
});

test("a copy stands right after the measure, open, with the focus in its first field", async () => {
  const { user } = await openMeasures(plan);
  await chooseInMenu(user, "T1, Kurs", "Lag en kopi");
  expect(listed()).toBe("T1 T4 T2 T3");
  expect(toggle("T4")).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("textbox", { name: "Tiltak og målgruppe" })).toHaveFocus();
  await notice("T4 er en kopi av T1");
  await user.click(await screen.findByRole("button", { name: "Angre" }));
  expect(listed()).toBe("T1 T2 T3");
});

describe("several measures", () => {
  test("are changed at once, told and undone", async () => {
    const { user } = await openMeasures(plan);
    await user.click(screen.getByRole("button", { name: "Velg flere" }));
    const all = screen.getByRole("checkbox", { name: "Velg alle som vises (3)" });
    expect(all).toHaveFocus();
    await user.click(all);
    await user.click(screen.getByRole("checkbox", { name: "Velg T2, Fagbrev" }));
    expect(all).toBePartiallyChecked();
    expect(screen.getByText("2 valgt")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Endre" }));
    await user.selectOptions(combobox("Hva skal endres?"), "Frist");
    await user.type(screen.getByRole("textbox", { name: "Ny frist" }), "2030");
    await user.click(screen.getByRole("button", { name: "Endre 2 tiltak" }));
    expect(toggle("T1")).toHaveAccessibleName(/Frist: 2030/);
    expect(toggle("T2")).toHaveAccessibleName(/Frist: 1\.2\.2026/);
    expect(toggle("T3")).toHaveAccessibleName(/Frist: 2030/);
    await notice("Fristen er endret i 2 tiltak");
    await user.click(await screen.findByRole("button", { name: "Angre" }));
    expect(toggle("T1")).toHaveAccessibleName(/Frist: høsten 2027/);
  });

  test("are deleted only where they are in sight", async () => {
    const { user } = await openMeasures(plan);
    await user.click(screen.getByRole("button", { name: "Velg flere" }));
    await user.click(screen.getByRole("checkbox", { name: "Velg alle som vises (3)" }));
    await user.click(screen.getByRole("button", { name: "Filtrer" }));
    await user.selectOptions(combobox("Status"), "Gjennomført");
    await screen.findByText("1 valgt");
    await showPart(user, "Mer for de valgte", "Slett 1 tiltak");
    await notice("1 tiltak er slettet");
    await user.click(screen.getByRole("button", { name: "Vis alle i planens rekkefølge" }));
    await waitFor(() => {
      expect(listed()).toBe("T1 T2");
    });
  });

  test("cannot be changed while none is chosen, and choosing ends where it began", async () => {
    const { user } = await openMeasures(plan);
    await user.click(screen.getByRole("button", { name: "Velg flere" }));
    const button = screen.getByRole("button", { name: "Mer for de valgte" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("Velg minst ett tiltak i listen.");
    await user.click(screen.getByRole("button", { name: "Ferdig" }));
    expect(screen.getByRole("button", { name: "Velg flere" })).toHaveFocus();
    expect(screen.queryByRole("checkbox", { name: /^Velg/ })).toBeNull();
  });
});

test("costs are summed in a table, and what is no number is told", async () => {
  const { user } = await openMeasures(
    planOf(
      { action: "Kurs", more: { totalCost: "100 000", financing: "Budsjett", year1: "40 000", grant: "30 000" } },
      { action: "Fagbrev", cost: "50 000 kr" },
      { action: "Mentor", cost: "Innenfor rammen" },
    ),
  );
  await user.click(screen.getByRole("tab", { name: "Oversikt" }));
  const cells = (name: string) =>
    within(screen.getByRole("table", { name }))
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent.replaceAll("\u00A0", " "));
  expect(cells("Etter finansiering")).toEqual(["Budsjett100 000", "Ikke oppgitt50 000", "Til sammen150 000"]);
  expect(cells("Etter år")).toEqual(["År 140 000"]);
  expect(cells("Egenandel og tilskudd")).toEqual(["Søknadsbeløp30 000"]);
  expect(screen.getByText(/^1 tiltak har et beløp som ikke er et tall.*: T3\.$/)).toBeVisible();
});

describe("what looks like a short internal course is told", () => {
  const courses = planOf({ action: "Kurs i hygiene", more: { grant: "5 000" } }, { action: "Fagbrev på jobb" });

  test("in the measure, while something is filled in for the grant", async () => {
    const { user } = await openMeasures(courses);
    await user.click(toggle("T1"));
    expect(screen.getByText(/^Dette ser ut som et kort internt kurs/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Tiltak og målgruppe" }), " som gir 10 studiepoeng");
    expect(screen.queryByText(/^Dette ser ut som et kort internt kurs/)).toBeNull();
  });

  test("on the page of the form for grants", async () => {
    const { user } = await openMeasures(courses);
    await user.click(screen.getByRole("button", { name: "Alle steg" }));
    await user.click(await screen.findByRole("button", { name: /^Standardtabeller/ }));
    await user.click(await screen.findByRole("button", { name: /^Tilskuddsoversikt/ }));
    expect(await screen.findByText("1 tiltak ser ut som et kort internt kurs")).toBeVisible();
    expect(screen.getByText("T1, Kurs i hygiene")).toBeVisible();
    expect(screen.queryByText("T2, Fagbrev på jobb")).toBeNull();
  });
});

test("the example's action plan leads back to the user's own", async () => {
  const { user } = await openMeasures(plan);
  await showPart(user, "Flere valg", "Se et eksempel");
  await user.click(await screen.findByRole("button", { name: "Tilbake til handlingsplanen" }));
  expect(await screen.findByRole("button", { name: /^T1/ })).toBeVisible();
});
