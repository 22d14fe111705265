import { expect, test, type Locator, type Page } from "@playwright/test";
import { openPreview, showAllFields } from "./openPreview";
import { look, openIn, THEMES } from "./look";

/** Tabs on until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 150; step++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab reaches ${target.toString()}`);
}

/** Tabs to a control and uses it. */
async function use(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test("by keyboard alone a prompt is answered, a note becomes a measure, and guidance goes into the document", async ({
  page,
}) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await pane.getByRole("heading", { level: 1 }).click();
  await use(page, pane.getByRole("button", { name: /^2 ?Forankring/ }));
  await showAllFields(pane);
  await tabTo(page, pane.getByRole("textbox", { name: "Hvorfor skal vi jobbe med strategisk kompetanseplan?" }));
  await page.keyboard.type("Mange går snart av.");

  await use(page, pane.locator("summary", { hasText: "Alle spørsmålene" }));
  await use(page, pane.locator("section[aria-labelledby=questions] li button").first());
  await tabTo(page, pane.getByRole("textbox", { name: /^Notat: / }));
  await page.keyboard.type("Lag et lederprogram.");
  await use(page, pane.getByRole("button", { name: "Bruk i planen: Lag et lederprogram." }));
  await use(page, pane.getByRole("button", { name: "Lag tiltak" }));
  await use(page, pane.getByRole("button", { name: "Lag tiltaket" }));
  await expect(pane.getByText("Tiltaket T1 er laget av linjen").first()).toBeVisible();

  await use(page, pane.locator("summary", { hasText: "Hva dere skal oppnå" }));
  const box = pane.getByRole("checkbox", { name: /Vi skal kunne løse oppgavene vi har i dag/ });
  await use(page, box, "Space");
  await expect(box).toBeChecked();
  await use(page, pane.getByRole("button", { name: "Sett inn i dokumentet" }));
  await expect(pane.getByText("Satt inn under «Forankring»").first()).toBeVisible();

  const texts = await preview.texts();
  expect(texts).toContain("Mange går snart av.");
  expect(texts.join("\n")).toContain("Vi skal kunne løse oppgavene vi har i dag, og dem som kommer");
  expect(texts.join("\n")).not.toContain("Lag et lederprogram.");
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await expect(pane.getByRole("button", { name: /T1/ }).first()).toContainText("Lag et lederprogram.");
});

test("by keyboard alone a search leads to the topic of a hit, opened and focused", async ({ page }) => {
  const { pane } = await openPreview(page);
  await pane.getByRole("heading", { level: 1 }).click();
  await use(page, pane.getByRole("button", { name: /^Finn i veiledning og plan/ }));
  await expect(pane.getByRole("searchbox", { name: "Søk etter" })).toBeFocused();
  await page.keyboard.type("lærlingene");
  await expect(pane.getByText(/^\d+ treff på «lærlingene»\.$/).first()).toBeVisible();
  await expect(pane.locator("mark").first()).toHaveText(/lærling/i);
  await use(page, pane.getByRole("button", { name: "Gå til steget: Steg 6 · Rekruttere lærlinger" }).first());
  await expect(pane.getByRole("heading", { level: 1 })).toContainText("Kompetansestrategier");
  const topic = pane.locator("details", { hasText: "Rekruttere lærlinger" }).last();
  await expect(topic.locator("summary")).toBeFocused();
  await expect(topic.locator("summary")).toBeInViewport();
  await expect(topic).toHaveAttribute("open", "");
});

test("by keyboard alone a leader goes through the questions of a step, and the notes are there afterwards", async ({
  page,
}) => {
  const { pane } = await openPreview(page);
  await pane.getByRole("button", { name: /^4 / }).click();
  await showAllFields(pane);
  await use(page, pane.getByRole("button", { name: "Start gjennomgang" }));
  await expect(pane.getByRole("heading", { level: 1, name: "Gjennomgang" })).toBeFocused();
  await use(page, pane.getByRole("button", { name: "Begynn" }));
  await expect(pane.getByRole("heading", { level: 2 })).toBeFocused();
  await use(page, pane.getByRole("button", { name: "Neste" }));
  await expect(pane.getByText(/^2 av \d+$/)).toBeVisible();
  await tabTo(page, pane.getByRole("textbox"));
  await page.keyboard.type("Vi deler for lite.");
  await use(page, pane.getByRole("button", { name: "Tilbake til steget" }));
  await expect(pane.getByText(/spørsmål, 1 med notat$/)).toBeVisible();
});

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("definitions beside each other and closed topics are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1400);
      await preview.pane.getByRole("button", { name: /^4 / }).click();
      await showAllFields(preview.pane);
      await preview.pane.locator("summary", { hasText: "Ulike definisjoner" }).click();
      await preview.pane.locator("summary", { hasText: "Ulike definisjoner" }).evaluate((each) => {
        each.scrollIntoView();
      });
      await look(preview, "guidance-definitions", theme);
    });

    test("filters, items to take in and questions for a talk are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1400);
      const { pane } = preview;
      await pane.getByRole("button", { name: /^6 / }).click();
      await showAllFields(pane);
      await pane.getByRole("combobox", { name: "Strategi" }).selectOption({ label: "Rekruttere" });
      await expect(pane.getByText(/^Viser \d+ av \d+ punkter\.$/)).toBeVisible();
      await pane.locator("summary", { hasText: "Rekruttere medarbeidere" }).click();
      await pane.locator("section[aria-labelledby=guidance]").evaluate((each) => {
        each.scrollIntoView();
      });
      await look(preview, "guidance-filters", theme);
    });

    test("questions with a note are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1400);
      const { pane } = preview;
      await pane.getByRole("button", { name: /^5 / }).click();
      await showAllFields(pane);
      await pane.locator("summary", { hasText: "Alle spørsmålene" }).click();
      await pane.locator("section[aria-labelledby=questions] li button").nth(1).click();
      await pane.getByRole("textbox", { name: /^Notat: / }).fill("Vi vet for lite om hva folk kan.");
      await pane.getByRole("button", { name: /^Bruk i planen/ }).click();
      await pane.getByRole("button", { name: "Ta med i teksten" }).click();
      await pane.getByRole("button", { name: /^Bruk i planen/ }).click();
      await pane.getByRole("button", { name: "Lag tiltak" }).click();
      await pane.locator("section[aria-labelledby=questions]").evaluate((each) => {
        each.scrollIntoView();
      });
      await look(preview, "guidance-questions", theme);
    });

    test("a question of the review is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1400);
      const { pane } = preview;
      await pane.getByRole("button", { name: /^5 / }).click();
      await showAllFields(pane);
      await pane.getByRole("button", { name: "Start gjennomgang" }).click();
      await pane.getByRole("button", { name: "Begynn" }).waitFor();
      await look(preview, "guidance-review-topics", theme);
      await pane.getByRole("button", { name: "Begynn" }).click();
      await pane.getByRole("button", { name: "Neste" }).click();
      await look(preview, "guidance-review", theme);
    });

    test("hits and no hits are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1400);
      const { pane } = preview;
      await pane.getByRole("button", { name: /^5 / }).click();
      await showAllFields(pane);
      await pane.getByRole("textbox", { name: "Hva viser data om turnover?" }).fill("Hver femte lærling slutter.");
      await pane.getByRole("button", { name: "Alle steg" }).click();
      await pane.getByRole("button", { name: /^Finn i veiledning og plan/ }).click();
      const field = pane.getByRole("searchbox");
      await field.fill("lønn videreutdanning");
      await expect(pane.getByText(/^\d+ treff på «lønn videreutdanning»/).first()).toBeVisible();
      await look(preview, "search-two-words", theme);
      await field.fill("lærlinge");
      await expect(pane.getByText(/^\d+ treff på «lærlinge»/).first()).toBeVisible();
      await expect(pane.getByRole("heading", { name: "I planen din (1)" })).toBeVisible();
      await look(preview, "search-hits", theme);
      await field.fill("kompetnase");
      await expect(pane.getByText(/treff på «kompetanse»/).first()).toBeVisible();
      await look(preview, "search-corrected", theme);
      await field.fill("romskip");
      await expect(pane.getByText(/^Ingen treff på «romskip»/).first()).toBeVisible();
      await look(preview, "search-none", theme);
    });
  });
}
