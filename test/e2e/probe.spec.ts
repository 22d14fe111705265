import { readFileSync } from "node:fs";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { ALL_PROBES } from "../../src/probe/allProbes";
import type { Recording } from "../../src/probe/Recording";
import { control, docx, heading, para, table } from "../builders";
import { look, THEMES } from "./look";

async function openProbes(page: Page, parameters = ""): Promise<FrameLocator> {
  await page.goto(`/preview.html?manifest=manifest-probe.xml${parameters}`);
  const pane = page.frameLocator('iframe[title="Planhjelp – prøver"]');
  await pane.getByRole("listitem").first().waitFor();
  return pane;
}

/** The document's main part as it is now. */
const documentXml = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(window.preview!.host().documentXml.documentElement));

test("all probes are run and offered as a file, and the document is as it was", async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read"]);
  const pane = await openProbes(page, "&platform=windows");
  const file = await docx(
    heading("Kapittel"),
    control("kp:s1", para("svar"), table([["a", "b"]]), para("slutt")),
    para(""),
  );
  await page.evaluate((bytes) => window.preview!.open(bytes), [...file]);
  await pane.getByRole("listitem").first().waitFor();
  const before = await documentXml(page);

  const start = pane.getByRole("button", { name: "Kjør alle prøvene" });
  await start.click();
  await expect(pane.getByRole("button", { name: "Stopp" })).toBeHidden();
  await pane.getByLabel("Dokumentet er tomt eller en kopi").check();
  await start.click();
  await expect(pane.getByRole("button", { name: "Stopp" })).toBeFocused();
  const save = pane.getByRole("link", { name: "Last ned svarene" });
  await expect(save).toBeFocused({ timeout: 60_000 });
  await expect(pane.getByText(`Ferdig: svar på ${ALL_PROBES.length} av ${ALL_PROBES.length} prøver.`)).toBeVisible();

  const download = page.waitForEvent("download");
  await save.click();
  expect((await download).suggestedFilename()).toMatch(/^planhjelp-prover-PC-16\.0[\d.]*\.json$/);
  const json = readFileSync(await (await download).path(), "utf8");
  const { environment, probes, leftBehind } = JSON.parse(json) as Recording;
  expect(probes.map(({ id, outcome }) => [id, outcome])).toEqual(ALL_PROBES.map(({ id }) => [id, "recorded"]));
  expect([environment.platform, environment.displayLanguage, leftBehind]).toEqual(["PC", "nb-NO", undefined]);
  expect(await documentXml(page)).toBe(before);

  await pane.getByRole("button", { name: "Kopier" }).click();
  await expect(pane.getByText("Kopiert.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(json);
});

test("a run that is stopped offers what it has", async ({ page }) => {
  const pane = await openProbes(page, "&latency=20");
  await pane.getByLabel("Dokumentet er tomt eller en kopi").check();
  await pane.getByRole("button", { name: "Kjør alle prøvene" }).click();
  await pane.getByRole("button", { name: "Stopp" }).click();
  await expect(pane.getByText("Stoppet av deg.")).toBeVisible({ timeout: 60_000 });
  await expect(pane.getByRole("link", { name: "Last ned svarene" })).toBeVisible();
  await expect(pane.getByRole("listitem").last()).toContainText("Ikke kjørt");
});

for (const theme of THEMES) {
  test(`the page of the probes has nothing that axe objects to, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const pane = await openProbes(page, `&theme=${theme}`);
    await pane.getByText("Svarene", { exact: true }).evaluate((outcome) => {
      outcome.closest("section")?.removeAttribute("hidden");
    });
    await look({ page, pane }, "probe", theme);
  });
}
