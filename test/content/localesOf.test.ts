import { localesOf } from "../../src/content/localesOf";

test("nynorsk falls back on bokmål where the browser has no nynorsk, never on the browser's own language", () => {
  expect(localesOf("nn")).toEqual(["nn-NO", "nb-NO"]);
  expect(localesOf("nb")).toEqual(["nb-NO"]);
});

test("bokmål and nynorsk write lists and months alike, so that one can stand in for the other", () => {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2027, month, 17)));
  const write = (locale: string) => [
    new Intl.ListFormat(locale).format(["A", "B", "C"]),
    ...months.map((date) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date)),
  ];
  expect(write("nn-NO")).toEqual(write("nb-NO"));
});
