import { expect, test } from "@playwright/test";
import JSZip from "jszip";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { button, told } from "./editDocument";
import { look, openIn, THEMES } from "./look";
import type { OpenPreview } from "./openPreview";

const NURSES = "16 årsverk med sykepleiere og vernepleiere: ni nye, og sju etter dem som går av";

/** The example plan: with gaps, T2 is linked to nothing and says something alike, and nothing leads to M5. */
function planFile(hasGaps: boolean): Buffer {
  const xml = readFileSync("test/fixtures/plans/example-nb.xml", "utf8");
  if (!hasGaps) return Buffer.from(xml);
  const changed = xml
    .replace('<cell column="goals.links">nitt.tab.maal.R5</cell>', "")
    .replace('<cell column="now">78\u00a0% (2025)</cell>', "")
    .replace(
      /(<measure nr="T2".*?<need>).*?(<\/need>.*?)<field name="need.links">[^<]*<\/field>/u,
      "$1Flere sykepleiere og vernepleiere$2",
    );
  return Buffer.from(changed);
}

async function openThread({ pane }: OpenPreview, hasGaps: boolean): Promise<void> {
  await button(pane, "Flytt og gjenbruk planen").click();
  const file = { name: "plan.xml", mimeType: "application/octet-stream", buffer: planFile(hasGaps) };
  await pane.getByLabel("Velg fil å importere").setInputFiles(file);
  await button(pane, "Ta inn").click();
  await pane.getByText("Planen er tatt inn").first().waitFor();
  await button(pane, "Alle steg").click();
  await button(pane, "Den røde tråden").click();
  await expect(pane.getByRole("heading", { level: 1, name: "Den røde tråden" })).toBeFocused();
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("a thread with gaps is accessible, fits, and stands in columns where there is room", async ({ page }) => {
      const preview = await openIn(page, theme, "", 3200);
      const { pane } = preview;
      await openThread(preview, true);
      await expect(pane.getByRole("heading", { level: 3, name: "Hører T2 til B1?" })).toBeVisible();
      await button(pane, "Knytt til mål: B6").click();
      await look(preview, "thread", theme);
      const left = (name: string) =>
        pane
          .getByRole("button", { name, exact: false })
          .first()
          .evaluate((each) => each.getBoundingClientRect().left);
      expect(await left(`B1 ${NURSES}`)).toBeGreaterThan((await left("M1 Innbyggerne")) + 100);
      await pane.getByRole("checkbox", { name: "Bare det som mangler noe" }).check();
      await look(preview, "thread-gaps", theme);
    });

    test("an empty thread says how to begin", async ({ page }) => {
      const preview = await openIn(page, theme);
      await button(preview.pane, "Den røde tråden").click();
      await button(preview.pane, "Legg inn mål").waitFor();
      await look(preview, "thread-empty", theme);
    });
  });
}

test("the thread stands in the document as a table and as a figure", async ({ page }) => {
  const preview = await openIn(page, "light", "", 1400);
  const { pane } = preview;
  await openThread(preview, true);
  await pane.getByRole("heading", { level: 2, name: "Fra mål til tiltak, som tabell" }).click();
  await button(pane, "Sett inn tabellen").click();
  await told(pane, "«Fra mål til tiltak» er satt inn");
  await pane.getByRole("heading", { level: 2, name: "Den røde tråden, som figur" }).click();
  await button(pane, "Sett inn figuren").click();
  await told(pane, "«Den røde tråden i planen» er satt inn");
  await expect(pane.getByText("Står i dokumentet")).toHaveCount(2);
  await look(preview, "thread-in-word", "light");
  const archive = await JSZip.loadAsync(await preview.save());
  expect(await archive.file("word/document.xml")!.async("string")).toContain("Figuren viser hvordan mål, behov");
  const [png] = archive.file(/^word\/media\/.*\.png$/);
  mkdirSync(".artifacts/screenshots", { recursive: true });
  writeFileSync(".artifacts/screenshots/thread-figure.png", await png!.async("nodebuffer"));
  await button(pane, "Ja: Hører T2 til B1?").click();
  await expect(pane.getByText("Ikke oppdatert i Word")).toHaveCount(2);
  await button(pane, "Oppdater figuren").click();
  await told(pane, "«Den røde tråden i planen» er oppdatert");
});
