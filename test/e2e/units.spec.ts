import { expect, test, type FrameLocator } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { look, openIn, THEMES } from "./look";

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, content: string | Buffer): ChosenFile => ({
  name,
  mimeType: "",
  buffer: Buffer.from(content),
});

/** The example plan as a unit's own: each measure says the unit's name. */
async function unitFile(unit: string, change = (xml: string): string => xml): Promise<ChosenFile> {
  const xml = await readFile("test/fixtures/plans/example-nb.xml", "utf8");
  const own = xml.replaceAll("<action>", `<action>${unit}: `).replaceAll(/<cell column="needs">/g, `$&${unit}: `);
  return file(`Kompetanseplan ${unit} 2027-2030.xml`, change(own));
}

/** Six files: three plans, one of them twice, one without a plan and one that is damaged. */
async function sixFiles(): Promise<readonly ChosenFile[]> {
  const first = await unitFile("Solvang sykehjem");
  return [
    first,
    await unitFile("Bakken barnehage"),
    await unitFile("Elvebyen skole"),
    { ...first, name: "Kopi av planen.xml" },
    file("Uten plan.docx", await readFile("assets/kompetanseplan-mal.docx")),
    file("Ødelagt.docx", Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9])),
  ];
}

async function openUnits(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Til behandling", exact: true }).click();
  await pane.getByRole("button", { name: /^Samle planer/ }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Samle planer" })).toBeFocused();
}

const input = (pane: FrameLocator) => pane.getByLabel("Velg planer fra enhetene (.docx eller .xml)");
const unfold = (pane: FrameLocator, name: string) => pane.locator("summary", { hasText: name }).first().click();

for (const theme of THEMES) {
  test(`the plans of units become one, and go back to each, ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme, "", 1400);
    const { pane } = preview;
    await openUnits(pane);
    await look(preview, "units", theme);
    await input(pane).setInputFiles([...(await sixFiles())]);
    await expect(pane.getByText("3 planer er lest")).toBeVisible();
    await expect(pane.getByText("Filer som ikke ble med")).toBeVisible();
    await expect(pane.getByRole("button", { name: /^Hent inn \d+ rader/ })).toBeEnabled();
    await look(preview, "units-read", theme);

    await unfold(pane, "Bakken barnehage");
    await expect(pane.getByLabel("Enhetens navn")).toHaveValue("Bakken barnehage");
    await pane.getByText("Vis bare enheter").click();
    await look(preview, "units-one", theme);
    await pane.getByRole("button", { name: /^Hent inn \d+ rader/ }).click();
    await expect(pane.getByText(/rader er hentet inn/).first()).toBeVisible();
    await expect(pane.getByText("Planen har alt fra denne enheten.")).toBeVisible();

    await unfold(pane, "Enhetene i Word");
    await pane.getByRole("button", { name: "Sett inn", exact: true }).click();
    await expect(pane.getByText("«Enhetenes planer» er satt inn").first()).toBeVisible();
    const texts = await preview.texts();
    expect(texts).toContain("Behov uten tiltak");
    expect(texts.filter((text) => text === "Bakken barnehage").length).toBeGreaterThan(0);

    await pane.getByRole("button", { name: "Begynn på nytt" }).click();
    const changed = await unitFile("Bakken barnehage", (xml) =>
      xml.replace(/<deadline>[^<]*<\/deadline>/, "<deadline>høsten 2033</deadline>"),
    );
    await input(pane).setInputFiles([changed]);
    await unfold(pane, "Bakken barnehage");
    await expect(pane.getByText("høsten 2033").first()).toBeVisible();
    await look(preview, "units-changed", theme);

    await unfold(pane, "Send tilbake til enhetene");
    await pane.locator("details details summary", { hasText: "Elvebyen skole" }).last().click();
    await look(preview, "units-send", theme);
    const downloaded = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Last ned fil til Elvebyen skole" }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/^til-elvebyen-skole/);
    const sent = await readFile(await download.path(), "utf8");
    expect(sent).toContain("Elvebyen skole: ");
    expect(sent).not.toContain("Bakken barnehage");

    const own = await openIn(page, theme, "", 1400);
    await own.pane.getByRole("button", { name: "Flytt og gjenbruk planen" }).click();
    const decided = own.pane.getByLabel("Velg fil å importere");
    await decided.setInputFiles(file("elvebyen.xml", sent));
    await expect(own.pane.getByText(/nye rader, 0 felt endres/)).toBeVisible();
    await look(own, "units-decided", theme);
    await own.pane.getByRole("button", { name: "Ta inn", exact: true }).click();
    await expect(own.pane.getByText("Det den felles planen bestemmer, er tatt inn").first()).toBeVisible();
    const later = sent.replaceAll(/<deadline>[^<]+<\/deadline>/g, "<deadline>høsten 2033</deadline>");
    await decided.setInputFiles(file("elvebyen2.xml", later));
    await expect(own.pane.getByText(/^Ulikt hos dere/)).toBeVisible();
    await look(own, "units-decided-again", theme);
  });
}
