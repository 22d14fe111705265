import { expect, test } from "@playwright/test";
import { openPreview, type OpenPreview } from "./openPreview";
import { look, openIn, THEMES } from "./look";

const WHY = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";

const part = (name: string, content: string): string =>
  `<part xmlns="urn:kompetanseplan:1" name="${name}" version="1" revision="1" xml:space="preserve">${content}</part>`;

/** A plan in which two people have changed a text, a list, a measure, a fact of the whole plan and a note. */
const PLAN = [
  `<plan xmlns="urn:kompetanseplan:1" version="1" exported="2026-11-21T12:00:00Z">`,
  part(
    "meta",
    `<municipality>Solvik kommune</municipality><from>2027</from><to>2030</to><language>nb</language>` +
      `<conflict field="municipality" kind="text"><text>Solvik</text></conflict>`,
  ),
  part(
    "s2",
    `<answer prompt="why" kind="text"><text>Mange går snart av med pensjon.</text></answer>` +
      `<conflict field="why" kind="text"><text>Innbyggerne blir eldre, og vi får ikke tak i sykepleiere.\nDerfor må vi planlegge.</text></conflict>`,
  ),
  part(
    "reflections",
    `<note item="s1.involvement.dialogue">Vårt notat</note>` +
      `<conflict field="s1.involvement.dialogue" kind="text"><text>Deres notat</text></conflict>`,
  ),
  "</plan>",
].join("\n");

/** Takes in a plan in which fields are in conflict. */
async function openConflicts(preview: OpenPreview): Promise<OpenPreview> {
  const { pane } = preview;
  await pane.getByRole("button", { name: "Flytt og gjenbruk planen" }).click();
  const file = { name: "plan.xml", mimeType: "application/xml", buffer: Buffer.from(PLAN) };
  await pane.getByLabel("Velg fil å importere").setInputFiles(file);
  await pane.getByRole("button", { name: "Ta inn" }).click();
  await pane.getByRole("button", { name: "Lukk meldingen" }).click();
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await expect(pane.getByText("3 felt er endret av to samtidig")).toBeVisible();
  return preview;
}

test("a conflict is found from the start page and settled by keyboard alone", async ({ page }) => {
  const { pane } = await openConflicts(await openPreview(page));
  await pane.getByRole("button", { name: `Steg 2: ${WHY}` }).press("Enter");
  await expect(pane.getByRole("group", { name: "Endret av to samtidig", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(pane.getByRole("button", { name: "Behold denne" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(pane.getByRole("button", { name: "Bruk den andre" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("textbox", { name: WHY })).toBeFocused();
  await expect(pane.getByRole("textbox", { name: WHY })).toHaveValue(/^Innbyggerne blir eldre/);
  await expect(pane.getByText("Den andre utgaven er tatt inn").first()).toBeVisible();
});

for (const theme of THEMES) {
  test(`conflicts are accessible and fit, ${theme}`, async ({ page }) => {
    const preview = await openConflicts(await openIn(page, theme, "", 1100));
    const { pane } = preview;
    await look(preview, "conflict-start", theme);
    for (const [link, name] of [
      [/^Steg 2: /, "step"],
      [/^Notater: /, "page"],
    ] as const) {
      await pane.getByRole("button", { name: link }).press("Enter");
      await expect(pane.getByRole("group", { name: "Endret av to samtidig", exact: true })).toBeFocused();
      await look(preview, `conflict-${name}`, theme);
      await pane.getByRole("button", { name: "Alle steg" }).click();
    }
    await pane.getByRole("button", { name: "Kommunens navn" }).click();
    await expect(pane.getByRole("group", { name: "Endret av to samtidig", exact: true })).toBeFocused();
    await look(preview, "conflict-details", theme);
  });
}
