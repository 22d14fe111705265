import { hostErrorCode } from "../../src/word/hostErrorCode";

test.each([
  ["AccessDenied", "readOnly"],
  ["NotAllowed", "readOnly"],
  ["ItemNotFound", "changedMeanwhile"],
  ["ApiNotFound", "notSupported"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["SearchDialogIsOpen", "busy"],
  ["ConnectionFailure", "noConnection"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
])("Word's %s is our %s", (code, ours) => {
  expect(hostErrorCode({ code })).toBe(ours);
});

test.each([[undefined], [null], ["AccessDenied"], [new Error("x")], [{ code: 5 }]])(
  "%p is no error of Word's",
  (error) => {
    expect(hostErrorCode(error)).toBeNull();
  },
);
