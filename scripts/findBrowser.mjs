import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const LINUX = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/**
 * A Chromium, Chrome or Edge that is installed here: the one that BROWSER_PATH names, Playwright's own, or the machine's.
 *
 * @returns {string | null} path of the program
 */
export function findBrowser() {
  return candidates().find((file) => existsSync(file)) ?? null;
}

function candidates() {
  const named = process.env.BROWSER_PATH;
  return [...(named ? [named] : []), chromium.executablePath(), ...installed()];
}

/** @returns {string[]} */
function installed() {
  switch (process.platform) {
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, "Google/Chrome/Application/chrome.exe"),
          path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ]);
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    default:
      return (process.env.PATH ?? "").split(":").flatMap((folder) => LINUX.map((name) => path.join(folder, name)));
  }
}
