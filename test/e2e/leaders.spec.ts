import { expect, test, type FrameLocator } from "@playwright/test";
import { look, openIn, THEMES } from "./look";
import { openPreview } from "./openPreview";

async function openLeaders(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "For ledere" }).click();
  await pane.getByRole("heading", { level: 2, name: "Spørsmål", exact: true }).waitFor();
}

/** Opens the first question of a topic. */
async function openQuestion(pane: FrameLocator, topic: string): Promise<void> {
  await pane.locator("summary", { hasText: topic }).click();
  await pane.locator("details[open] li[data-at] > button").first().click();
}

/** Scrolls to what is to be looked at. */
async function scrollTo(pane: FrameLocator, text: string): Promise<void> {
  await pane
    .getByText(text)
    .first()
    .evaluate((each) => {
      each.scrollIntoView();
    });
}

test("a measure made of a line leads to the action plan, and from there back to the question", async ({ page }) => {
  const { pane } = await openPreview(page);
  await openLeaders(pane);
  await openQuestion(pane, "Når er det et kompetansebehov?");
  await pane.getByRole("textbox", { name: /^Notat: / }).fill("Lag et lederprogram\nFlere lærlinger");
  await pane.getByRole("button", { name: "Bruk i planen: Lag et lederprogram" }).click();
  await pane.getByRole("button", { name: "Lag tiltak", exact: true }).click();
  await pane.getByRole("combobox", { name: "Ansvarlig" }).fill("HR-sjef");
  await pane.getByRole("button", { name: "Lag tiltaket" }).click();
  await pane.getByRole("button", { name: "T1. Gå til tiltaket T1" }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Handlingsplan" })).toBeVisible();
  await pane.getByRole("button", { name: /^Fra spørsmålet «/ }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "For ledere" })).toBeVisible();
  await expect(pane.getByRole("textbox", { name: /^Notat: / })).toHaveValue("Lag et lederprogram\nFlere lærlinger");
});

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("the page for leaders is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1600);
      const { pane } = preview;
      await openLeaders(pane);
      await look(preview, "leaders-folded", theme);
      await pane.locator("summary", { hasText: "Slik står planen" }).click();
      await pane.getByRole("heading", { level: 3, name: "Venter på dere" }).waitFor();
      await look(preview, "leaders-plan", theme);
      await pane.locator("summary", { hasText: "Slik står planen" }).click();
      await pane.locator("summary", { hasText: "Spørsmål til samtaler" }).click();
      await pane.locator("summary", { hasText: "Møteopplegg" }).click();
      await pane.getByText("Forberedelse for leder").waitFor();
      await scrollTo(pane, "Spørsmål til samtaler");
      await look(preview, "leaders-talk", theme);
    });

    test("a question with all that can be made of it is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1800);
      const { pane } = preview;
      await openLeaders(pane);
      await openQuestion(pane, "Hvorfor: det som endrer seg");
      await pane
        .getByRole("textbox", { name: /^Notat: / })
        .fill("1) Lag et lederprogram\n2) Flere lærlinger i helse og omsorg, i alle enhetene");
      await pane.getByRole("button", { name: "Bruk i planen: Lag et lederprogram" }).click();
      await pane.getByRole("button", { name: "Lag tiltak", exact: true }).click();
      await pane.getByRole("button", { name: "Lag tiltaket" }).click();
      await pane.getByRole("button", { name: "Bruk i planen: Lag et lederprogram" }).click();
      await pane.getByRole("button", { name: "Lag tiltak", exact: true }).click();
      await pane.getByRole("button", { name: /^Bruk i planen: Flere/ }).click();
      await pane.getByRole("button", { name: "Merk som drøftet" }).click();
      await pane
        .getByRole("checkbox", { name: /^Ta med i møtet/ })
        .first()
        .check();
      await scrollTo(pane, "Hvorfor: det som endrer seg");
      await look(preview, "leaders-question", theme);
      await pane.getByRole("combobox", { name: "Hvem var med?" }).fill("Ledergruppen");
      await pane.getByRole("button", { name: "Lagre" }).click();
      await pane.getByRole("button", { name: "Lag et tiltak til" }).click();
      await look(preview, "leaders-discussed", theme);
    });

    test("a search in nynorsk is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme, "&language=nn-NO", 1200);
      const { pane } = preview;
      await pane.getByRole("button", { name: "For leiarar" }).click();
      await pane.getByRole("searchbox", { name: "Søk i spørsmåla" }).fill("lønn");
      await pane.locator("details[open] li[data-at]").first().waitFor();
      await look(preview, "leaders-search", theme);
    });
  });
}
