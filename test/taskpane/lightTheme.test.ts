import { webLightTheme } from "@fluentui/react-components";
import { lightTheme } from "../../src/taskpane/look/lightTheme";

/** What Fluent's tokens call the colours of messages and marks; all other palettes are avatars'. */
const STATUS = /^colorPalette(Red|Green|DarkOrange|Yellow|Berry|LightGreen|Marigold)[A-Z]/;

test("the light theme that is kept as data is Fluent's, but for the colours of avatars", () => {
  const used = Object.entries(webLightTheme).filter(([name]) => !name.startsWith("colorPalette") || STATUS.test(name));
  expect(lightTheme).toEqual(Object.fromEntries(used));
});
