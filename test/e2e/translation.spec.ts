import { expect, test, type FrameLocator } from "@playwright/test";
import { openPreview } from "./openPreview";

/** What the translation of Edge and Chrome does to a page: it puts each text into elements of its own, but where it may not. */
async function translate(pane: FrameLocator): Promise<number> {
  return pane.locator("body").evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode);
    const mayBe = texts.filter(
      ({ nodeValue, parentElement }) =>
        nodeValue?.trim() !== "" && parentElement?.closest("script, style, textarea, [translate=no]") === null,
    );
    for (const text of mayBe) {
      const span = document.createElement("span");
      text.parentNode?.replaceChild(span, text);
      span.append(text.nodeValue ?? "");
    }
    return mayBe.length;
  });
}

test("a browser that translates pages leaves the pane as it is", async ({ page }) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await expect(pane.locator('meta[name="google"]')).toHaveAttribute("content", "notranslate");
  expect(await translate(pane)).toBe(0);
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox").first().fill("Mange går snart av med pensjon.");
  expect(await translate(pane)).toBe(0);
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByRole("button", { name: "Oppdater i dokumentet" })).toBeVisible();
  expect(await preview.texts()).toContain("Mange går snart av med pensjon.");
});
