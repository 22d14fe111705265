import { readFileSync } from "node:fs";

jest.mock("../../src/actions/screenPage", () => ({
  startScreenPage: () => Promise.reject(new Error("Office is not there")),
}));

test("a big screen that Word does not let start says what to do", async () => {
  jest.useFakeTimers();
  const html = readFileSync("src/screen/screen.html", "utf8");
  document.body.innerHTML = /<body>([^]*)<\/body>/.exec(html)![1]!;
  await import("../../src/screen/screenPage");
  await jest.advanceTimersByTimeAsync(4000);
  expect(document.getElementById("unanswered")!.textContent).toMatch(/^Får ikke svar fra Word\. Lukk dette vinduet/);
  jest.useRealTimers();
});
