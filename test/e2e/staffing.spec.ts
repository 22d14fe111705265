import { expect, test } from "@playwright/test";
import JSZip from "jszip";
import { mkdirSync, writeFileSync } from "node:fs";
import { button, told } from "./editDocument";
import { look, openIn, THEMES } from "./look";
import type { OpenPreview } from "./openPreview";

const SOURCE = "SSB, tabell 14746, hovedalternativet (MMMM), lavt (LLML) og høyt (HHMH), hentet 29.11.2026";

/** Bamble 2026–2036 (SSB, table 14746): from, to, low, high. */
const GROWTH: Readonly<Record<string, readonly [number, number, number, number]>> = {
  age1to5: [615, 667, 493, 803],
  age6to15: [1518, 1379, 1292, 1457],
  age0to66: [11151, 10659, 10209, 11042],
  age67to79: [2221, 2308, 2282, 2334],
  age80to89: [790, 1130, 1092, 1166],
  age90: [105, 234, 210, 255],
  age20to66: [8172, 7889, 7746, 8021],
  all: [14267, 14331, 13793, 14797],
};
const BASES = ["Brukere av helse og omsorg", "Barn 6–15 år", "Barn 1–5 år", "Alle innbyggere", "Ingen, uendret"];

/** A plan with 25 groups of positions, two of them small. */
function planXml(): string {
  const answers: Readonly<Record<string, string>> = {
    ...{ "estimate.baseYear": "2026", "estimate.year": "2036", "estimate.years.by": "Prosjektgruppa" },
    ...{ "estimate.weight.age0to66": "40", "estimate.weight.age67to79": "15", "estimate.weight.age80to89": "25" },
    ...{ "estimate.weight.age90": "20", "estimate.weight.by": "Helsesjefen", "estimate.date": "2026-11-30" },
  };
  const cells = (at: number): Readonly<Record<string, string>> => ({
    positionGroup: at === 0 ? "Sykepleiere og vernepleiere i hjemmetjenesten" : `Stillingsgruppe ${at + 1}`,
    today: at < 23 ? String(12 + 4 * at) : "6",
    employees: at < 23 ? String(15 + 5 * at) : "7",
    ...{ turnover: "7", from62: "12", basis: BASES[at % 5]!, origin: "Lønnssystemet 1.11.2026", who: "HR-sjefen" },
  });
  const rows = Array.from({ length: 25 }, (_, at) => {
    const texts = Object.entries(cells(at)).map(([column, text]) => `<cell column="${column}">${text}</cell>`);
    return `<row nr="R${at + 1}">${texts.join("")}</row>`;
  });
  const growths = Object.entries(GROWTH).flatMap(([age, numbers]) => [
    ...["from", "to", "low", "high"].map(
      (field, at) => [`estimate.growth.${age}.${field}`, String(numbers[at])] as const,
    ),
    [`estimate.growth.${age}.source`, SOURCE] as const,
  ]);
  const chosen = [...Object.entries(answers), ...growths].map(
    ([id, text]) => `<answer prompt="${id}" kind="text"><text>${text}</text></answer>`,
  );
  return [
    '<plan xmlns="urn:kompetanseplan:1" version="2" exported="2026-11-30T12:00:00Z">',
    `<part name="choices" version="2" revision="1" xml:space="preserve">${chosen.join("")}</part>`,
    `<part name="own.bemanningsgrunnlag" version="2" revision="1" last="25" xml:space="preserve">${rows.join("")}</part>`,
    "</plan>",
  ].join("");
}

async function openStaffing({ pane }: OpenPreview): Promise<void> {
  await button(pane, "Flytt og gjenbruk planen").click();
  const file = { name: "plan.xml", mimeType: "application/octet-stream", buffer: Buffer.from(planXml()) };
  await pane.getByLabel("Velg fil å importere").setInputFiles(file);
  await button(pane, "Ta inn").click();
  await pane.getByText("Planen er tatt inn").first().waitFor();
  await button(pane, "Alle steg").click();
  await button(pane, "Standardtabeller").click();
  await button(pane, "Anslag for bemanning").click();
  await expect(pane.getByRole("heading", { level: 1, name: "Anslag for bemanning" })).toBeFocused();
}

for (const theme of THEMES) {
  test(`the estimate of 25 groups is accessible and fits in ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme, "", 5200);
    const { pane } = preview;
    await openStaffing(preview);
    await expect(pane.getByRole("row", { name: /^I alt/u })).toBeVisible();
    await look(preview, "staffing", theme);
    for (const name of ["År og befolkning", "Forutsetninger", "Anslaget i dokumentet"]) {
      await pane.getByRole("heading", { name, exact: true }).click();
    }
    await pane.getByRole("heading", { name: "1–5 år", exact: true }).click();
    await look(preview, "staffing-open", theme);
  });
}

test("an assumption that is changed changes the estimate in the document, in place, and the needs of the plan", async ({
  page,
}) => {
  const preview = await openIn(page, "light", "&pane=320", 2000);
  const { pane } = preview;
  await openStaffing(preview);
  await pane.getByRole("heading", { name: "Anslaget i dokumentet" }).click();
  await button(pane, "Sett inn anslaget").click();
  await told(pane, "«Anslag for bemanning» er satt inn");
  const before = await preview.texts();
  await pane.getByRole("heading", { name: "Forutsetninger", exact: true }).click();
  await pane.getByRole("group", { name: "Bruk per bruker" }).getByRole("textbox", { name: "Endring" }).fill("+2");
  await button(pane, "Oppdater anslaget").click();
  await told(pane, "«Anslag for bemanning» er oppdatert");
  const after = await preview.texts();
  expect(after.filter((text) => text.startsWith("Anslag for bemanning i 2036"))).toHaveLength(1);
  expect(after).toContain("+2 prosent");
  expect(after).not.toEqual(before);
  await pane.getByRole("heading", { name: "Hva anslaget avhenger mest av" }).click();
  await button(pane, "Sett inn figuren").click();
  await told(pane, "«Hva anslaget avhenger mest av» er satt inn");
  await button(pane, "Legg inn i «Bemanningsbehov»").click();
  await told(pane, "Anslaget er lagt inn i «Bemanningsbehov»");
  await expect(pane.getByText("Alt er lagt inn.")).toBeVisible();
  const saved = await preview.save();
  mkdirSync(".artifacts/screenshots", { recursive: true });
  writeFileSync(".artifacts/staffing.docx", saved);
  const xml = await (await JSZip.loadAsync(saved)).file("word/document.xml")!.async("string");
  expect(xml.match(/<w:drawing[ >]/gu)).toHaveLength(2);
});
