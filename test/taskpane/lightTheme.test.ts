import { readdirSync, readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { lightTheme } from "../../src/taskpane/look/lightTheme";

const PALETTE = /colorPalette\w+/gu;

/** Fluent's packages of the components that the pane is made of. */
const PACKAGES = [
  ...["button", "checkbox", "dialog", "field", "input", "label", "link"],
  ...["message-bar", "radio", "select", "spinner", "switch", "textarea"],
];

/** The colours of palettes that those components name in their styles. */
function namedByComponents(): readonly string[] {
  const styles = PACKAGES.flatMap((name) => {
    const folder = `node_modules/@fluentui/react-${name}/lib/components`;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files.filter((file) => file.endsWith(".styles.js")).map((file) => `${folder}/${file}`);
  });
  return [...new Set(styles.flatMap((file) => readFileSync(file, "utf8").match(PALETTE) ?? []))];
}

test("the light theme that is kept as data is Fluent's, but for palettes", () => {
  const used = Object.entries(webLightTheme).filter(([name]) => !name.startsWith("colorPalette") || name in lightTheme);
  expect(lightTheme).toEqual(Object.fromEntries(used));
});

test("of the palettes it has the colours that the pane's components name", () => {
  const named = namedByComponents();
  expect(named).toContain("colorPaletteRedBorder2");
  expect(named.filter((name) => !(name in lightTheme))).toEqual([]);
});
