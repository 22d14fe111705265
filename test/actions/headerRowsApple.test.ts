import { holdHeaderRows } from "./holdHeaderRows";

test.each([
  ["mac", "nn"],
  ["ipad", "nn"],
] as const)(
  "on %s every standard table has one marked header row in the saved file, which is valid (%s)",
  holdHeaderRows,
);
