import { expect, test } from "@playwright/test";
import { button, told } from "./editDocument";
import { look, openIn, THEMES } from "./look";

for (const theme of THEMES) {
  test(`what is left before the plan is sent is shown, mended and set aside, ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme);
    const { pane } = preview;
    await button(pane, "Klar til behandling?").click();
    await expect(pane.getByRole("heading", { name: "Ikke klar ennå: 6 ting må rettes" })).toBeVisible();
    await look(preview, "ready", theme);

    await button(pane, "Oppdater litteraturlisten i Word").click();
    await told(pane, "Satt inn under «Litteraturliste – referanser»");
    await expect(pane.getByText("6 må rettes, 3 bør rettes, 0 kan vurderes")).toBeVisible();

    const discussion = pane.getByRole("listitem", { name: /^Planen er ikke drøftet før vedtaket/ });
    await discussion.getByRole("button", { name: /^Sett til side/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Drøftes 4. januar.");
    await look(preview, "ready-reason", theme);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(pane.getByRole("heading", { name: "Ikke klar ennå: 5 ting må rettes" })).toBeVisible();
    await expect(pane.getByText("Grunn: Drøftes 4. januar.")).toBeVisible();
    await look(preview, "ready-aside", theme);

    await button(pane, "Drøftings- og vedtakslogg: ingen dato for drøfting").click();
    await expect(pane.getByRole("heading", { level: 1, name: "Drøftings- og vedtakslogg" })).toBeVisible();
    await button(pane, "Tilbake til «Klar til behandling?»").click();
    await expect(pane.getByRole("heading", { level: 2, name: "Satt til side (1)" })).toBeVisible();

    const texts = await preview.texts();
    expect(texts.some((text) => text.startsWith("KS (u.å.). Mal for strategisk"))).toBe(true);
    expect(texts).not.toContain("Drøftes 4. januar.");
  });
}
