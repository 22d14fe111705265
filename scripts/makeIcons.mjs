import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "./ensureBrowser.mjs";

const FOLDER = path.resolve(import.meta.dirname, "../assets/icons");
const NAMES = ["planhjelp", "handlingsplan", "neste-steg"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

/** Up to this size the drawing with fewer and thicker lines is used. */
const SMALL = 24;

const executablePath = ensureBrowser();
if (executablePath === null) process.exit(1);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const name of NAMES) {
  for (const size of SIZES) writeFileSync(path.join(FOLDER, `${name}-${size}.png`), await draw(name, size));
}
await browser.close();

/**
 * @param {string} name
 * @param {number} size in pixels
 * @returns {Promise<Buffer>} PNG
 */
async function draw(name, size) {
  const svg = readFileSync(path.join(FOLDER, size <= SMALL ? `${name}.small.svg` : `${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}
