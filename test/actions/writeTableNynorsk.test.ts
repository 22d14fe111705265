import { holdRoundTrip, PUBLIC } from "./holdRoundTrip";

test.each(PUBLIC)(
  "in nynorsk «%s» is inserted with its columns and rows, and read back unchanged",
  async (_, table) => {
    await holdRoundTrip(table, "nn");
  },
);
