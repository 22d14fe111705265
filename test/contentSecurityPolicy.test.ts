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

test("frames are Office.js's own alone, which asks there whether a Word that is not Microsoft's may be trusted", () => {
  const policy = contentSecurityPolicy({ officeOrigin: "https://appsforoffice.microsoft.com" });
  expect(policy.split("; ")).toContain("frame-src https://appsforoffice.microsoft.com");
});

test("the pane may ask Statistics Norway besides its own host, and no other page may", () => {
  const connects = (asksSsb: boolean) =>
    contentSecurityPolicy({ officeOrigin: null, asksSsb })
      .split("; ")
      .filter((each) => each.startsWith("connect-src"));
  expect(connects(true)).toEqual(["connect-src 'self' https://data.ssb.no"]);
  expect(connects(false)).toEqual(["connect-src 'self'"]);
});

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
