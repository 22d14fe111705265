import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { answerAsSsb, type SsbMood } from "../ssb/answerAsSsb";
import { button, told } from "./editDocument";
import { look } from "./look";
import { openPreview } from "./openPreview";

/** Statistics Norway answers as recorded, with the headers that let a page read it. All hosts that are asked are noted. */
async function listen(page: Page, mood: SsbMood = {}): Promise<string[]> {
  const hosts: string[] = [];
  page.on("request", (request) => hosts.push(new URL(request.url()).host));
  await page.route("https://data.ssb.no/**", async (route) => {
    const { status, body } = answerAsSsb(route.request().url(), mood);
    await route.fulfill({ status, body, headers: { "Access-Control-Allow-Origin": "*" } });
  });
  return hosts;
}

async function openFigures(
  page: Page,
  parameters = "",
): Promise<{ preview: Awaited<ReturnType<typeof openPreview>>; pane: FrameLocator }> {
  const preview = await openPreview(page, parameters);
  const { pane } = preview;
  await button(pane, /^Kommunens tall/u).click();
  await pane.getByRole("heading", { level: 1, name: "Kommunens tall" }).waitFor();
  return { preview, pane };
}

async function choose(pane: FrameLocator, typed: string, option: RegExp): Promise<void> {
  await pane.getByRole("combobox", { name: "Kommune" }).pressSequentially(typed);
  await pane.getByRole("option", { name: option }).click();
}

test("figures come into the plan and the document offline, and Statistics Norway is asked only after the button", async ({
  page,
}) => {
  const hosts = await listen(page, { updated: "2027-02-24" });
  const { preview, pane } = await openFigures(page);
  await choose(pane, "bam", /^Bamble/u);
  await expect(pane.getByText("Bamble kommune hadde 14\u00A0267 innbyggere")).toBeVisible();
  await button(pane, "Sett inn").first().click();
  await told(pane, "«Befolkningen etter alder» er satt inn");
  await button(pane, "Sett inn").click();
  await told(pane, "«Framskriving av folketallet» er satt inn");
  const own = new URL(page.url()).host;
  expect([...new Set(hosts)]).toEqual([own]);

  await pane.getByRole("heading", { level: 2, name: "Hent fra SSB" }).click();
  expect([...new Set(hosts)]).toEqual([own]);
  await button(pane, "Hent fra SSB").click();
  await expect(pane.getByText("Sammenlign før du bytter")).toBeVisible();
  expect([...new Set(hosts)]).toEqual([own, "data.ssb.no"]);
  await expect(pane.getByRole("row", { name: /Publisert.*25\. februar 2026.*24\. februar 2027/u })).toBeVisible();
  await button(pane, "Bruk tallene fra SSB").click();
  await button(pane, "Oppdater").first().click();
  await told(pane, "«Befolkningen etter alder» er oppdatert");
  const texts = (await preview.texts()).join("\n");
  expect(texts).toContain("publisert 24. februar 2027, hentet");
  expect(texts).toMatch(/Figur \d+: Innbyggere etter alder i Bamble kommune, 2006 og 2026/u);
  mkdirSync(".artifacts", { recursive: true });
  writeFileSync(".artifacts/figures.docx", await preview.save());
});

test("what Statistics Norway refuses is told, and the figures of the plan stay", async ({ page }) => {
  await listen(page, { error: "ukjent kodeliste" });
  const { pane } = await openFigures(page);
  await choose(pane, "utsira", /^Utsira/u);
  await pane.getByRole("heading", { level: 2, name: "Hent fra SSB" }).click();
  await button(pane, "Hent fra SSB").click();
  await expect(pane.getByText(/Tabell 07459: SSB har endret tabellen/u)).toBeVisible();
  await expect(pane.getByText("Utsira kommune hadde 219 innbyggere")).toBeVisible();
  await button(pane, "Bruk tallene for hele landet").click();
  await expect(pane.getByText("Tallene gjelder hele landet, ikke kommunen.")).toBeVisible();
});

for (const theme of ["light", "dark"] as const)
  test(`the page of the municipality's figures in ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await listen(page, { updated: "2027-02-24" });
    const { preview, pane } = await openFigures(page, `?theme=${theme}`);
    await look(preview, "figures-empty", theme);
    await choose(pane, "4012", /^Bamble/u);
    await pane.getByRole("heading", { level: 2, name: "Lim inn fra SSBs side" }).click();
    await pane.getByRole("heading", { level: 2, name: "Hent fra SSB" }).click();
    await button(pane, "Hent fra SSB").click();
    await expect(pane.getByText("Sammenlign før du bytter")).toBeVisible();
    await look(preview, "figures", theme);
  });
