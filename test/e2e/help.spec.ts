import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const PAGES = [
  { file: "help.html", other: "help-nn.html", title: "Brukerveiledning for Planhjelp" },
  { file: "help-nn.html", other: "help.html", title: "Brukarrettleiing for Planhjelp" },
] as const;

const open = (page: Page, file: string): Promise<unknown> => page.goto(`/assets/help/${file}`);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { file, other, title } of PAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${file} is accessible and fits narrow windows and large text, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page, file);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `.artifacts/screenshots/${file}-320-${colorScheme}.png`, fullPage: true });
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `.artifacts/screenshots/${file}-200-${colorScheme}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
  }

  test(`the links of ${file} lead somewhere, and its pictures are shown in the size that is kept for them`, async ({
    page,
  }) => {
    const reports: string[] = [];
    page.on("console", (message) => reports.push(message.text()));
    await open(page, file);
    const targets = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const own = targets.map((target) => new URL(target)).filter(({ origin }) => origin === new URL(page.url()).origin);
    expect(own.some(({ pathname }) => pathname.endsWith(`/${other}`))).toBe(true);
    for (const { href, hash, pathname } of own) {
      if (pathname === new URL(page.url()).pathname)
        await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`), href).toHaveCount(1);
      else expect((await page.request.get(href)).status(), href).toBe(200);
    }
    const pictures = await page.locator("img").evaluateAll((all) =>
      (all as HTMLImageElement[]).map((each) => ({
        natural: each.naturalWidth / each.naturalHeight,
        kept: Number(each.getAttribute("width")) / Number(each.getAttribute("height")),
      })),
    );
    expect(pictures.length).toBeGreaterThan(5);
    for (const { natural, kept } of pictures) expect(natural).toBe(kept);
    expect(reports).toEqual([]);
  });

  test(`${file} is printed in dark on white, without its list of contents`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await open(page, file);
    await expect(page.getByRole("navigation")).toBeHidden();
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
  });
}

test("the pane leads to the guide in its own language", async ({ page, context }) => {
  await page.addInitScript(() => {
    localStorage.setItem("planhjelp.way.1", "write");
    localStorage.setItem("planhjelp.tour.1", "seen");
  });
  await page.goto("/preview.html?language=nn-NO&document=assets/kompetanseplan-mal-nn.docx");
  const pane = page.frameLocator("#pane iframe");
  await pane.getByText("Om Planhjelp").click();
  const opened = context.waitForEvent("page");
  await pane.getByRole("link", { name: "Opne brukarrettleiinga" }).click();
  await expect((await opened).getByRole("heading", { level: 1 })).toHaveText("Brukarrettleiing for Planhjelp");
});
