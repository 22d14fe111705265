import { test } from "@playwright/test";
import { look, openIn, THEMES } from "./look";

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("the four processes are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme, "", 1000);
      await preview.pane.getByRole("button", { name: "Kompetansedrøftinger" }).click();
      await preview.pane.getByRole("button", { name: /^4\. / }).waitFor();
      await look(preview, "processes", theme);
    });

    test("a process with a note, a tick and its agenda is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme, "", 2600);
      const { pane } = preview;
      await pane.getByRole("button", { name: "Kompetansedrøftinger" }).click();
      await pane.getByRole("button", { name: /^2\. / }).click();
      await pane.locator("section[aria-labelledby=questions] li button").nth(1).click();
      await pane.getByRole("textbox", { name: /^Notat: / }).fill("Vi trenger flere med fagbrev.");
      await pane.getByRole("checkbox").first().click();
      await pane.locator("summary", { hasText: "Agenda" }).click();
      await look(preview, "process", theme);
    });
  });
}
