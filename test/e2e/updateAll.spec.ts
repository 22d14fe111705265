import { expect, test } from "@playwright/test";
import { ANSWER, button, QUESTION, told } from "./editDocument";
import { look, openIn, THEMES } from "./look";

for (const theme of THEMES) {
  test(`what is changed after it was inserted is said at the top, and written by one button, ${theme}`, async ({
    page,
  }) => {
    const preview = await openIn(page, theme);
    const { pane } = preview;
    await button(pane, /^2 ?Forankring/).click();
    await pane.getByRole("textbox", { name: QUESTION }).fill(ANSWER);
    await button(pane, "Sett inn i dokumentet").click();
    await told(pane, "Satt inn under «Forankring»");
    await expect(pane.getByText("Teksten i Word er oppdatert")).toBeVisible();
    await pane.getByRole("textbox", { name: QUESTION }).fill(`${ANSWER} Vi må handle nå.`);
    await expect(pane.getByText("Ikke oppdatert i Word")).toBeVisible();
    await button(pane, "Alle steg").click();
    await button(pane, /^4 ?Hva er kompetanse/).click();
    await pane.getByRole("textbox").first().fill("Det vi kan.");
    await button(pane, "Alle steg").click();
    await expect(pane.getByText("Word mangler 2 endringer")).toBeVisible();
    await expect(button(pane, /^2 ?Forankring/)).toContainText("Ikke oppdatert");
    await expect(button(pane, /^4 ?Hva er kompetanse/)).toContainText("Ikke i Word");
    await look(preview, "behind", theme);
    await button(pane, "Oppdater alt (2)").click();
    await told(pane, "Alle 2 er oppdatert i Word");
    await expect(pane.getByText(/^Word mangler/)).toHaveCount(0);
    await look(preview, "updated", theme);
    expect(await preview.texts()).toEqual(expect.arrayContaining([`${ANSWER} Vi må handle nå.`, "Det vi kan."]));
  });
}
