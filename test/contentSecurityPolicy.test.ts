/** @jest-environment node */
import { readFileSync } from "node:fs";
import { contentSecurityPolicy } from "../scripts/contentSecurityPolicy.mjs";

test.each([null, "https://appsforoffice.microsoft.com"])(
  "workers are our own alone, wherever Office.js comes from (%s)",
  (officeOrigin) => {
    const directives = contentSecurityPolicy({ officeOrigin }).split("; ");
    expect(directives).toContain("worker-src 'self'");
    expect(directives).toContain("default-src 'none'");
  },
);

test.each([
  "src/taskpane/taskpane.html",
  "src/commands/commands.html",
  "src/commands/message.html",
  "src/screen/screen.html",
  "src/probe/probe.html",
])("%s carries the policy", (page) => {
  expect(readFileSync(page, "utf8")).toContain(
    '<meta http-equiv="Content-Security-Policy" content="<%= htmlWebpackPlugin.options.policy %>" />',
  );
});
