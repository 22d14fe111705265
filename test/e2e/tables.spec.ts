import { expect, test } from "@playwright/test";
import { look, openIn, THEMES } from "./look";

for (const theme of THEMES) {
  test(`the tables, what is searched for and the page of a table are in order in ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme);
    const { pane } = preview;
    await pane.getByRole("button", { name: /^Standardtabeller/ }).click();
    await pane.getByRole("button", { name: "Vis de første radene i «Mål og hva de krever av kompetanse»" }).click();
    await expect(pane.getByRole("table")).toBeVisible();
    await look(preview, "tables", theme);
    await pane.getByRole("searchbox", { name: "Søk i tabellene" }).fill("årshjul");
    await expect(pane.getByText(/treff på «årshjul»/).first()).toBeVisible();
    await look(preview, "tables-search", theme);
    await pane.getByRole("button", { name: "Tøm søket" }).click();
    await pane.getByRole("button", { name: "Bemanningsbehov", exact: true }).click();
    await expect(pane.getByRole("region", { name: "Slik blir tabellen i Word" })).toBeVisible();
    await look(preview, "table", theme);
    await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
    await expect(pane.getByText("«Bemanningsbehov» er satt inn").first()).toBeVisible();
    await pane.getByRole("button", { name: "Alle tabeller" }).click();
    await pane.getByRole("button", { name: "Årsplan", exact: true }).click();
    await expect(pane.getByRole("heading", { level: 2, name: "4 rader" })).toBeVisible();
    await look(preview, "table-rows", theme);
  });
}
