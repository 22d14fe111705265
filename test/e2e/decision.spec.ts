import { expect, test } from "@playwright/test";
import { look, openIn, THEMES } from "./look";

for (const theme of THEMES) {
  test(`the papers that a plan is decided by are chosen and looked at, ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme);
    const { pane } = preview;
    await pane.getByRole("button", { name: "Til behandling", exact: true }).click();
    await expect(pane.getByLabel("Kommunestyret: Dato")).toBeVisible();
    await look(preview, "decision", theme);

    await pane.getByRole("button", { name: /^Saksframlegg/ }).click();
    await expect(pane.getByRole("heading", { level: 1, name: "Saksframlegg" })).toBeVisible();
    await pane.getByText("Rekkefølge og overskrifter").click();
    await pane.getByText("Innenfor eller utenfor budsjettrammene").click();
    await pane.locator("summary", { hasText: "De viktigste behovene" }).click();
    await look(preview, "decision-case", theme);
    await pane.getByRole("button", { name: "Til behandling", exact: true }).click();
    await pane.getByRole("button", { name: /^Planen på én side/ }).click();
    await look(preview, "decision-page", theme);
    await pane.getByRole("button", { name: "Til behandling", exact: true }).click();
    await pane.getByRole("button", { name: /^Årsrapport/ }).click();
    await expect(pane.getByRole("heading", { level: 1, name: "Årsrapport" })).toBeVisible();
    await look(preview, "decision-report", theme);
    await pane.getByRole("button", { name: "Til behandling", exact: true }).click();
    await pane.getByRole("button", { name: /^Med Copilot/ }).click();
    await pane.getByText("Se hva som blir kopiert").first().click();
    await look(preview, "decision-copilot", theme);
  });
}
