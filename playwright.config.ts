import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/findBrowser.mjs";

const port = process.env.PORT ?? "3100";
const address = `https://localhost:${port}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: "test/e2e",
  snapshotPathTemplate: "{testDir}/trees/{arg}{ext}",
  outputDir: ".artifacts/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".artifacts/playwright.json" }]],
  use: {
    baseURL: address,
    browserName: "chromium",
    ignoreHTTPSErrors: true,
    locale: "nb-NO",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "npx webpack serve --env minimized --no-client",
    env: { PORT: port },
    url: `${address}/preview.html`,
    ignoreHTTPSErrors: true,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
