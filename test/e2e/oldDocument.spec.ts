import { expect, test } from "@playwright/test";
import { bullet, docx, heading, para, table, title } from "../builders";
import { look, openIn, THEMES } from "./look";
import { openPreview, showAllFields, type OpenPreview } from "./openPreview";

const WHY = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";
const CHOOSE = "Velg planen dere hadde før (.docx eller .xlsx)";

/** A plan as a municipality has made it with a template of its own. */
function oldPlan(): Promise<Uint8Array> {
  return docx(
    title("Kompetanseplan for Vik kommune 2022–2025"),
    heading("Bakgrunn"),
    para("Vi har vokst mye på ti år, og tjenestene har vokst med. ".repeat(5)),
    heading("Hvor trykker skoen?"),
    para("Hva trenger vi?"),
    bullet("Flere lærere"),
    heading("Handlingsplan"),
    table([
      ["Behov", "Tiltak", "Hvem", "Når", "Farge", "Status"],
      ["Flere lærere", "Stipend", "Rektor", "2024", "Rød", "Pågår"],
      ["Flere lærere", "Turnus", "Rektor", "2023", "Grønn", "Ferdig"],
      ["Flere lærere", "Messe", "HR-leder", "2025", "Rød", "Pågår"],
    ]),
    heading("Ymse"),
    para("Takk til alle som har bidratt."),
  );
}

async function chooseOldPlan({ pane }: OpenPreview, bytes: Uint8Array, name = "gammel plan.docx"): Promise<void> {
  await pane.getByRole("button", { name: "Flytt og gjenbruk planen" }).click();
  await pane
    .getByLabel(CHOOSE)
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

test("a plan is started from a document of the municipality's own", async ({ page }) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await chooseOldPlan(preview, await oldPlan());
  const review = pane.getByRole("group", { name: "Fra gammel plan.docx" });
  await expect(review).toBeFocused();
  await expect(review.getByText("Ikke plassert (2)")).toBeVisible();
  await expect(review.getByText("Kolonner som ikke blir med: Farge")).toBeVisible();
  await review.getByText("3 rader").click();
  await review.getByRole("checkbox", { name: "Messe" }).uncheck();
  await review
    .getByRole("combobox", { name: "Settes inn i: Ymse" })
    .selectOption({ label: "Hva er mandatet for arbeidet?" });
  await expect(review.getByRole("checkbox", { name: "Ymse" })).toBeChecked();
  await review.getByRole("button", { name: "Ta inn det som er valgt" }).click();
  await expect(pane.getByText("Det du valgte, er tatt inn").first()).toBeVisible();
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await expect(pane.getByText("Vik · 2026–2029")).toBeVisible();
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await expect(pane.getByRole("button", { name: /^T\d/ })).toHaveCount(1);
  await expect(pane.getByRole("button", { name: /^T1.*Stipend/ })).toBeVisible();
});

test("what was taken in can be taken back at once", async ({ page }) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await chooseOldPlan(preview, await oldPlan());
  await pane.getByRole("button", { name: "Ta inn det som er valgt" }).click();
  await pane.getByRole("button", { name: "Angre" }).first().click();
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await expect(pane.getByText("Vik · 2026–2029")).toHaveCount(0);
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await expect(pane.getByRole("button", { name: "Legg til tiltak" })).toBeVisible();
  await expect(pane.getByRole("button", { name: /^T\d/ })).toHaveCount(0);
});

test("an answer that stands there is not taken unasked, and what is taken comes after it", async ({ page }) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox", { name: WHY }).fill("Mine egne ord.");
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await chooseOldPlan(preview, await docx(heading("Bakgrunn"), para("Deres ord.")));
  const tick = pane.getByRole("checkbox", { name: "Bakgrunn" });
  await expect(tick).not.toBeChecked();
  await expect(pane.getByText("Feltet har et svar, som blir stående.", { exact: false })).toBeVisible();
  await tick.check();
  await pane.getByRole("button", { name: "Ta inn det som er valgt" }).click();
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await showAllFields(pane);
  await expect(pane.getByRole("textbox", { name: WHY })).toHaveValue("Mine egne ord.\nDeres ord.");
});

for (const theme of THEMES) {
  test(`the review is accessible and fits, ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme, "", 1400);
    const { pane } = preview;
    await chooseOldPlan(preview, await oldPlan());
    await pane.getByText("3 rader").click();
    await pane.getByText("Vis hele teksten").first().click();
    await expect(pane.getByRole("checkbox", { name: "Messe" })).toBeVisible();
    await look(preview, "old-review", theme);
    await pane.getByLabel(CHOOSE).setInputFiles({
      name: "bilde.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("Hei"),
    });
    await expect(pane.getByText("Filen kan ikke brukes her")).toBeVisible();
    await look(preview, "old-problem", theme);
  });
}
