import { expect, test, type Page } from "@playwright/test";
import JSZip from "jszip";
import { openPreview } from "./openPreview";

/** What the pane copies, as text; the browser's own clipboard is not asked. */
async function copied(page: Page): Promise<string> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"))!;
  await frame.evaluate(() => {
    DataTransfer.prototype.setData = (_, data) => {
      document.documentElement.dataset["copied"] = data;
    };
  });
  await frame.getByRole("button", { name: "Kopier feilrapport" }).first().click();
  await expect(frame.getByText("Feilrapporten er kopiert.").first()).toBeVisible();
  return frame.evaluate(() => document.documentElement.dataset["copied"] ?? "");
}

test("where Word's library is blocked the page says so, whom to ask, and has a report", async ({ page }) => {
  await page.route("**/office.js", (route) => route.abort("blockedbyclient"));
  await page.goto("/taskpane.html");
  await expect(page.getByRole("heading", { level: 1, name: "Planhjelp får ikke kontakt med Word" })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("appsforoffice.microsoft.com");
  expect(await copied(page)).toMatch(/Gjelder: unreachable\n[^]*\nFeil 1: load, ReferenceError/);
});

test("where Word's library keeps the page waiting, the page says so before any script has run", async ({ page }) => {
  await page.route("**/office.js", () => undefined);
  await page.goto("/taskpane.html", { waitUntil: "commit" });
  const late = page.getByText("Planhjelp venter fortsatt på Word.");
  await late.waitFor({ state: "attached" });
  await expect(late).toBeHidden();
  await expect
    .poll(async () => {
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      return late.isVisible();
    })
    .toBe(true);
});

test("a pane whose files have been replaced on the host says so, saves, and opens anew where it was", async ({
  page,
}) => {
  let isReplaced = false;
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.route(/\/leaders\.js$/, (route) => (isReplaced ? route.fulfill({ status: 404 }) : route.fallback()));
  await page.route("**/taskpane.html", async (route) => {
    if (!isReplaced || route.request().resourceType() === "document") return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("taskpane.js", "taskpane.new.js") });
  });
  const { pane } = await openPreview(page);
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox").first().fill("Fordi Fjordvik vokser.");
  await pane.getByRole("banner").getByRole("button").first().click();
  isReplaced = true;
  await pane.getByRole("button", { name: /^For ledere/ }).click();
  const note = pane.getByRole("alert").filter({ hasText: "Planhjelp er oppdatert" });
  await expect(note).toContainText("Svarene dine er lagret.");
  const report = await copied(page);
  expect(report).toMatch(/\nFeil 1: load, \w+, leaders\.js/);
  expect(report).not.toContain("Fjordvik");
  isReplaced = false;
  await note.getByRole("button", { name: "Åpne Planhjelp på nytt" }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "For ledere" })).toBeVisible();
  await pane
    .getByRole("button", { name: /^Tilbake|^Alle steg/ })
    .first()
    .click();
  await expect(pane.getByRole("button", { name: /^2 ?Forankring.*1 av 6 besvart/ })).toBeVisible();
});

test("a document of which something cannot be read says so before all else, and keeps it", async ({ page }) => {
  const opened = await openPreview(page);
  const { pane } = opened;
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox").first().fill("Fordi Fjordvik vokser.");
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByText("Satt inn under").first()).toBeVisible();
  const damaged = await withParts(await opened.save(), (xml) => xml.replace('kind="text"', 'kind="strange"'));

  // In a tab of its own: the other would come back to the page of the step.
  const tab = await page.context().newPage();
  await tab.route("**/damaged.docx", (route) => route.fulfill({ body: Buffer.from(damaged) }));
  const again = await openPreview(tab, "?document=damaged.docx");
  await expect(again.pane.getByText("kunne ikke leses")).toBeInViewport();
  await expect(again.pane.getByText("Svarene er ikke i denne filen lenger")).toHaveCount(0);
  const report = await copied(tab);
  expect(report).toMatch(/Gjelder: partBroken\n/);
  expect(report).not.toContain("Fjordvik");
  await again.pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await again.pane.getByRole("textbox").first().fill("Noe nytt.");
  await expect(again.pane.getByText("Svarene er lagret")).toBeVisible();
  const parts: string[] = [];
  await withParts(await again.save(), (xml) => {
    parts.push(xml);
    return xml;
  });
  expect(parts.filter((xml) => xml.includes("Fordi Fjordvik vokser."))).toHaveLength(1);
  expect(parts.filter((xml) => xml.includes("Noe nytt."))).toHaveLength(1);
});

/** A document in which each of its custom XML parts is another. */
async function withParts(docx: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  for (const name of Object.keys(zip.files).filter((each) => /^customXml\/item\d+\.xml$/.test(each)))
    zip.file(name, change(await zip.file(name)!.async("string")));
  return zip.generateAsync({ type: "uint8array" });
}
