import { chooseOpenAlong, readOpenAlong } from "../../src/actions/document/openAlong";
import { lastFailures } from "../../src/actions/failures";
import { asset } from "../actions/inPlan";
import { docx, para } from "../builders";
import { ADD_IN } from "../documentSettings";
import { openInWord } from "../openInWord";

const NAME = "Office.AutoShowTaskpaneWithDocument";

test("a choice to open with the document stands in the saved document, and is read when it is opened again", async () => {
  const { host } = await openInWord(await docx(para("a")));
  expect(readOpenAlong()).toBe(false);
  expect(await chooseOpenAlong(true)).toBe(true);
  expect([...host.addInSettings(ADD_IN)]).toEqual([[NAME, "true"]]);
  await openInWord(await host.save());
  expect(readOpenAlong()).toBe(true);
  expect(await chooseOpenAlong(false)).toBe(true);
  expect(readOpenAlong()).toBe(false);
});

test("nothing is written without a choice, nor where it is chosen already", async () => {
  const { host } = await openInWord(await docx(para("a")));
  const save = jest.spyOn(host, "saveAddInSettings");
  readOpenAlong();
  await chooseOpenAlong(false);
  expect(save).not.toHaveBeenCalled();
  await chooseOpenAlong(true);
  await chooseOpenAlong(true);
  expect(save).toHaveBeenCalledTimes(1);
});

test("where Word refuses, it is told, noted, and left as it was", async () => {
  const { host } = await openInWord(await docx(para("a")));
  jest.spyOn(host, "saveAddInSettings").mockImplementation(() => {
    throw new Error("AccessDenied");
  });
  expect(await chooseOpenAlong(true)).toBe(false);
  expect(readOpenAlong()).toBe(false);
  expect(lastFailures().at(-1)).toMatchObject({ kind: "word", error: { code: 5001 } });
});

test("a document whose settings Word has lost is not written to by itself (#4354)", async () => {
  const first = await openInWord(await docx(para("a")));
  await chooseOpenAlong(true);
  const { host } = await openInWord(await first.host.save(), { faults: ["settingsLost"] });
  const save = jest.spyOn(host, "saveAddInSettings");
  expect(readOpenAlong()).toBe(false);
  expect(save).not.toHaveBeenCalled();
});

test.each([
  ["on iPad", { platform: "ipad" }],
  ["in a document that can only be read", { readOnly: true }],
] as const)("there is no choice %s", async (_, settings) => {
  await openInWord(await docx(para("a")), settings);
  expect(readOpenAlong()).toBeNull();
});

test.each(["kompetanseplan-mal-utrulling.docx", "kompetanseplan-mal-utrulling-nn.docx"])(
  "a document that is made of %s opens the pane, and the user can choose that it does not",
  async (name) => {
    const { host } = await openInWord(asset(`assets/${name}`));
    expect(readOpenAlong()).toBe(true);
    expect(await chooseOpenAlong(false)).toBe(true);
    await openInWord(await host.save());
    expect(readOpenAlong()).toBe(false);
  },
);
