import { holdHeaderRows } from "./holdHeaderRows";

test.each([["web", "nb"]] as const)(
  "on %s every standard table has one marked header row in the saved file, which is valid (%s)",
  holdHeaderRows,
);
