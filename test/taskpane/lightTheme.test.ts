import { webLightTheme } from "@fluentui/react-components";
import { lightTheme } from "../../src/taskpane/lightTheme";

test("the light theme is Fluent's", () => {
  expect(lightTheme).toEqual(webLightTheme);
});
