import { expect, test, type Locator, type Page } from "@playwright/test";
import { docx, heading } from "../builders";
import { openPreview, showAllFields, type OpenPreview } from "./openPreview";
import { look, lookAsItIs, openIn, THEMES, type Theme } from "./look";

const HEADINGS = ["Forankring (steg 2)", "Overordnede mål og føringer (steg 3)", "Forankring (steg 2)"];

/** Opens the pane beside a document that lacks some headings and has one twice. */
async function openStrange(page: Page, theme: Theme): Promise<OpenPreview> {
  const body = Buffer.from(await docx(...HEADINGS.map((text) => heading(text))));
  await page.route("**/strange.docx", (route) => route.fulfill({ body }));
  return openIn(page, theme, "&document=strange.docx");
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("the start page and every step's page are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme);
      await expect(preview.pane.getByText("0 av 6 besvart")).toBeVisible();
      await look(preview, "start", theme);
      await preview.pane.getByRole("button", { name: /^1 ?Organisering/ }).click();
      await showAllFields(preview.pane);
      for (let number = 1; number <= 7; number++) {
        await expect(preview.pane.getByText(`Steg ${number} av 7`)).toBeVisible();
        await expect(preview.pane.getByRole("group").first()).toBeVisible();
        await look(preview, `step-${number}`, theme);
        if (number < 7) await preview.pane.getByRole("button", { name: "Neste steg" }).click();
      }
    });

    test("a start page with warnings is accessible and fits", async ({ page }) => {
      const preview = await openStrange(page, theme);
      await expect(preview.pane.getByText("Flere overskrifter kan høre til «Forankring»")).toBeVisible();
      await look(preview, "start-warnings", theme);
    });

    test("an inserted text and what is told of it are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme);
      await preview.pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
      await preview.pane.getByRole("textbox").first().fill("Mange går snart av med pensjon.");
      await preview.pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
      await expect(preview.pane.getByRole("button", { name: "Angre siste innsetting" })).toBeVisible();
      await look(preview, "step-inserted", theme);
    });

    test("the refusal of a document that has become read-only is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme);
      await page.getByLabel("Skrivebeskyttet").check();
      await preview.pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
      await preview.pane.getByRole("textbox").first().fill("Mange går snart av med pensjon.");
      await preview.pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
      await expect(preview.pane.getByRole("button", { name: "Kopier til utklippstavlen" })).toBeVisible();
      await look(preview, "read-only", theme);
    });

    test("the action plan is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme);
      await preview.pane.getByRole("button", { name: /^Handlingsplan/ }).click();
      for (const action of ["Videreutdanning i velferdsteknologi for sykepleiere", "Fagbrev på jobb"]) {
        await preview.pane.getByRole("button", { name: "Legg til tiltak" }).click();
        await preview.pane.getByRole("textbox", { name: "Tiltak og målgruppe" }).fill(action);
      }
      await look(preview, "measures", theme);
    });

    test("the question which heading to use is accessible and fits", async ({ page }) => {
      const preview = await openStrange(page, theme);
      await preview.pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
      await preview.pane.getByRole("button", { name: "Vis i dokumentet" }).click();
      await expect(preview.pane.getByRole("dialog")).toBeVisible();
      await look(preview, "choose", theme);
    });
  });
}

test("a text edited in Word is asked about, accessibly", async ({ page }) => {
  const preview = await openPreview(page, "?pane=320");
  const { pane } = preview;
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox").first().fill("Mange går snart av.");
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByRole("button", { name: "Oppdater i dokumentet" })).toBeVisible();
  await page.evaluate(() => {
    const host = window.preview!.host();
    const paragraphs = [...host.documentXml.getElementsByTagName("w:p")];
    host.editParagraph(
      paragraphs.find((each) => each.textContent.includes("Mange går snart av."))!,
      "Skrevet i Word.",
    );
  });
  await pane.getByRole("textbox").first().fill("Mange går snart av med pensjon.");
  await pane.getByRole("button", { name: "Oppdater i dokumentet" }).click();
  await expect(pane.getByRole("dialog")).toContainText("Skrevet i Word");
  await lookAsItIs(preview, "edited-320-light");
  const update = pane.getByRole("button", { name: "Oppdater i dokumentet" });
  await pane.getByRole("button", { name: "Behold teksten i Word" }).click();
  await expectClosed(pane, update);
  await update.click();
  await pane.getByRole("button", { name: "Erstatt med utkastet" }).click();
  await expect(pane.getByRole("status")).toContainText("Oppdatert under «Forankring»");
  await expectClosed(pane, update);
});

test("a question that is left with Escape gives the pane and the focus back", async ({ page }) => {
  const { pane } = await openStrange(page, "light");
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  const show = pane.getByRole("button", { name: "Vis i dokumentet" });
  await show.click();
  await expect(pane.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expectClosed(pane, show);
});

/** No dialog is left, nothing is hidden from screen readers, and the focus is where the question came from. */
async function expectClosed(pane: OpenPreview["pane"], asker: Locator): Promise<void> {
  await expect(pane.getByRole("dialog")).toHaveCount(0);
  await expect(pane.locator("[aria-hidden=true]:has(button)")).toHaveCount(0);
  await expect(asker).toBeFocused();
}

test("a step is answered and inserted with the keyboard alone", async ({ page }) => {
  const preview = await openPreview(page, "?pane=320");
  const { pane } = preview;
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { level: 1, name: "Forankring" })).toBeFocused();
  await showAllFields(pane);
  await expect(pane.getByRole("heading", { level: 1, name: "Forankring" })).toBeFocused();
  const link = pane.getByRole("link", { name: /^Les om steget/ });
  await expect(link).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(pane.getByRole("button", { name: "Alle steg" })).toBeFocused();
  const field = pane.getByRole("textbox").first();
  await tabTo(page, () => field.evaluate((element) => element === document.activeElement));
  await page.keyboard.type("Mange slutter snart.");
  const insert = pane.getByRole("button", { name: "Sett inn i dokumentet" });
  await tabTo(page, () => insert.evaluate((element) => element === document.activeElement));
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("status")).toContainText("Satt inn under «Forankring»");
  expect((await preview.texts()).join("\n")).toContain("Mange slutter snart.");
});

/** Presses Tab until the focus is where it is wanted; gives up after a page's worth of stops. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

test("opened outside Word, the page says how to open it", async ({ page }) => {
  await page.goto("/taskpane.html");
  await expect(page.getByRole("heading", { level: 1, name: "Planhjelp virker i Word" })).toBeVisible();
});

test("without Word's library the page says that it cannot reach Word", async ({ page }) => {
  await page.route("**/office.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto("/taskpane.html");
  await expect(page.getByRole("heading", { level: 1, name: "Planhjelp får ikke kontakt med Word" })).toBeVisible();
});
