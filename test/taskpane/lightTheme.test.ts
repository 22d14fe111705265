import { readdirSync, readFileSync } from "node:fs";
import { webLightTheme } from "@fluentui/react-components";
import { lightTheme } from "../../src/taskpane/look/lightTheme";

/** Fluent's packages that the pane is made of. */
const PACKAGES = [
  ...["button", "checkbox", "dialog", "field", "input", "label", "link", "message-bar", "radio", "select", "spinner"],
  ...["switch", "textarea", "provider", "portal", "tabster"],
];

/** All files below a folder with one of the endings. */
function textsIn(folder: string, ending: RegExp): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => ending.test(file)).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
}

/** The tokens of Fluent's that those packages and our own styles name. */
function namedTokens(): readonly string[] {
  const fluents = PACKAGES.flatMap((name) => textsIn(`node_modules/@fluentui/react-${name}/lib`, /\.js$/u));
  const ours = textsIn("src/taskpane", /\.(?:css|tsx?)$/u);
  const words = new Set([...fluents, ...ours].flatMap((text) => text.match(/[a-zA-Z0-9]+/gu) ?? []));
  return Object.keys(webLightTheme).filter((token) => words.has(token));
}

test("the light theme that is kept as data has Fluent's values", () => {
  const kept = Object.entries(webLightTheme).filter(([token]) => token in lightTheme);
  expect(lightTheme).toEqual(Object.fromEntries(kept));
});

test("it has all tokens that the pane's components and styles name", () => {
  const named = namedTokens();
  expect(named).toEqual(expect.arrayContaining(["colorPaletteRedBorder2", "fontSizeBase300"]));
  expect(named.filter((token) => !(token in lightTheme))).toEqual([]);
});
