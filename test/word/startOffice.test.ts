import { startOffice } from "../../src/word/office/startOffice";

function office(host: string | null, context: object): void {
  Object.assign(window, { Office: { onReady: () => Promise.resolve({ host }), HostType: { Word: "Word" }, context } });
}

test("in Word the languages and the theme are Word's", async () => {
  office("Word", {
    displayLanguage: "nn-NO",
    contentLanguage: "nb-NO",
    officeTheme: { bodyBackgroundColor: "#262626" },
  });
  expect(await startOffice()).toEqual({
    isWord: true,
    isNewEnough: true,
    displayLanguage: "nn-NO",
    contentLanguage: "nb-NO",
    isDark: true,
  });
});

test("Word on the web may tell neither language nor theme", async () => {
  office("Word", {});
  expect(await startOffice()).toEqual({
    isWord: true,
    isNewEnough: true,
    displayLanguage: "nb-NO",
    contentLanguage: "nb-NO",
    isDark: null,
  });
});

test.each([
  ["#FFFFFF", false],
  ["#0078d4", true],
  ["white", null],
])("a background of %s: dark is %p", async (bodyBackgroundColor, isDark) => {
  office("Word", { officeTheme: { bodyBackgroundColor } });
  expect((await startOffice()).isDark).toBe(isDark);
});

test("outside Word it says so", async () => {
  office(null, {});
  expect((await startOffice()).isWord).toBe(false);
});

test.each([
  ["1.3", false],
  ["1.4", true],
])("a Word that has WordApi %s is new enough: %p", async (newest, isNewEnough) => {
  const isSetSupported = (_: string, version: string): boolean => version <= newest;
  office("Word", { requirements: { isSetSupported } });
  expect((await startOffice()).isNewEnough).toBe(isNewEnough);
});
