import { screen, within } from "@testing-library/react";
import { encodeCollection } from "../../src/plan/measures/ownCollection";
import { provideTextCoding } from "../plan/provideTextCoding";
import { catchCopy } from "./catchCopy";
import { listed, openMeasures, planOf, showPart } from "./openMeasures";
import { notice } from "./renderPane";

provideTextCoding();

const plan = planOf({ action: "Kurs" }, { action: "Fagbrev" });

beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => "blob:1", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
});

function setPlatform(platform: string | undefined): void {
  Object.defineProperty(Office.context, "platform", { configurable: true, value: platform });
}

afterEach(() => {
  setPlatform(undefined);
});

/** Whether the first stands before the second on the page. */
function isBefore(first: HTMLElement, second: HTMLElement): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

describe.each(["Mac", "iOS"])("on %s, where downloads may be lost", (platform) => {
  test("the own collection is copied first, and a download is not told as done", async () => {
    const { user } = await openMeasures(plan);
    setPlatform(platform);
    await showPart(user, "Flere valg", "Kommunens egen samling");
    expect(isBefore(button("Kopier samlingen"), button("Lagre alle tiltakene (2)"))).toBe(true);
    await user.click(button("Lagre alle tiltakene (2)"));
    expect(await notice("Filen er kanskje lastet ned")).toBeVisible();
    expect(screen.queryByText(/er lagret i filen/)).toBeNull();
  });

  test("a table is copied first, and a download is not told as done", async () => {
    const { user } = await openMeasures(plan);
    setPlatform(platform);
    await showPart(user, "Flere valg", "Til Excel");
    expect(isBefore(await screen.findByRole("button", { name: "Kopier tabellen" }), button("Last ned som CSV"))).toBe(
      true,
    );
    await user.click(button("Last ned som CSV"));
    expect(await notice("Filen er kanskje lastet ned")).toBeVisible();
  });

  test("the plan is copied first, and a download is not told as done", async () => {
    const { user } = await openMeasures(plan);
    setPlatform(platform);
    await user.click(button("Alle steg"));
    await user.click(await screen.findByRole("button", { name: "Flytt og gjenbruk planen" }));
    expect(isBefore(await screen.findByRole("button", { name: "Kopier som tekst" }), button("Last ned fil"))).toBe(
      true,
    );
    await user.click(button("Last ned fil"));
    expect(await notice("Filen er kanskje lastet ned")).toBeVisible();
  });

  test("some measures are copied, not downloaded", async () => {
    const { user } = await openMeasures(plan);
    setPlatform(platform);
    await user.click(await screen.findByRole("button", { name: "Velg flere" }));
    await user.click(screen.getByRole("checkbox", { name: "Velg T2, Fagbrev" }));
    const copied = catchCopy();
    await showPart(user, "Mer for de valgte", "Kopier 1 tiltak som en samling");
    await notice("1 tiltak er kopiert");
    expect(copied.text).toContain("Fagbrev");
    expect(copied.text).not.toContain("Kurs");
  });
});

test("elsewhere the download comes first", async () => {
  const { user } = await openMeasures(plan);
  setPlatform("OfficeOnline");
  await showPart(user, "Flere valg", "Kommunens egen samling");
  expect(isBefore(button("Lagre alle tiltakene (2)"), button("Kopier samlingen"))).toBe(true);
});

test("a collection that was copied is taken in as text", async () => {
  const { user } = await openMeasures(planOf({ action: "Eget" }));
  await showPart(user, "Flere valg", "Kommunens egen samling");
  await user.click(screen.getByText("Lim inn som tekst"));
  await user.click(screen.getByLabelText("Samlingen som tekst"));
  await user.paste(encodeCollection(plan.measures, "Solvik"));
  await user.click(button("Les teksten"));
  const found = within(await screen.findByRole("group", { name: "Solvik" }));
  await user.click(found.getByRole("button", { name: "Legg til alle 2" }));
  await notice("2 tiltak er lagt til fra samlingen");
  await user.click(button("Til tiltakene (3)"));
  expect(listed()).toBe("T1 T2 T3");
});

test("a collection is shown to be copied by hand where the browser refuses to copy", async () => {
  Object.assign(document, { execCommand: () => false });
  const { user } = await openMeasures(plan);
  await showPart(user, "Flere valg", "Kommunens egen samling");
  await user.click(button("Kopier samlingen"));
  expect(
    await screen.findByLabelText<HTMLTextAreaElement>("Samlingen som tekst", { selector: "[readonly]" }),
  ).toHaveDisplayValue(/Fagbrev/);
});
