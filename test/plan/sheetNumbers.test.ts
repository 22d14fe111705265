import { fc } from "../seeded";
import { amountText } from "../../src/plan/values/amountText";
import { dateText, exactDate, serialDate } from "../../src/plan/values/exactDate";
import { numberText } from "../../src/plan/values/numberText";
import { readNumber } from "../../src/plan/values/readNumber";
import { readPercent } from "../../src/plan/values/readPercent";
import { sortKeyOfDate } from "../../src/plan/values/sortKeyOfDate";

describe("a number is read as Norwegians write it:", () => {
  test.each([
    ["1 234,50", 1234.5],
    ["1\u00A0234,50", 1234.5],
    ["kr 12 000,-", 12_000],
    ["kr. 12 000,–", 12_000],
    ["12.000", 12_000],
    ["1.234.567", 1_234_567],
    ["1.234,50", 1234.5],
    ["50 000 kr", 50_000],
    ["50 000 kroner", 50_000],
    ["NOK 50000", 50_000],
    ["1,234.50", 1234.5],
    ["1,234,567", 1_234_567],
    ["1234.5", 1234.5],
    ["1,5", 1.5],
    ["-5", -5],
    ["−1 000", -1000],
    ["1,2 mill. kr", 1_200_000],
    ["50 tusen", 50_000],
    ["1,5 MNOK", 1_500_000],
    ["MNOK 1,5", 1_500_000],
    ["2,5 mnok", 2_500_000],
    ["250 tkr", 250_000],
    ["250 tkr.", 250_000],
    ["t.kr 250", 250_000],
    ["TNOK 300", 300_000],
    ["mill. kr 5", 5_000_000],
    ["kr 5 mill.", 5_000_000],
    ["5 mill kr", 5_000_000],
    ["1,5 mill.kr", 1_500_000],
    ["1,5 millioner kroner", 1_500_000],
    ["2 millionar kr", 2_000_000],
    ["1 million", 1_000_000],
    ["0,2 mrd. kr", 200_000_000],
    ["300 tusen kroner", 300_000],
    ["kr 12.000.-", 12_000],
    ["12 000,-", 12_000],
    ["12 000,- kr", 12_000],
    ["(12 000)", -12_000],
    ["kr (12 000)", -12_000],
    ["kr -500", -500],
    ["-1,5 MNOK", -1_500_000],
    ["0", 0],
  ])("%s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    "",
    "kr",
    "mill.",
    "mnok",
    "50 tusen mill",
    "5 kriser",
    "kr 5 pr. deltaker",
    "(5",
    "ca. 50 000",
    "50 000–60 000",
    "12 00",
    "1 2345",
    "1.2.3",
    "2027 kurs",
    "1e5",
    "--5",
    "1,2,3",
  ])("«%s» is none", (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test.each([
    ["25 %", 25],
    ["12,5%", 12.5],
    ["25 prosent", 25],
    ["25", 25],
    ["mange", null],
  ])("%s as per cent", (text, value) => {
    expect(readPercent(text)).toBe(value);
  });

  test("whatever we write, as a number or an amount", () => {
    const hundredths = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(hundredths, (value) => {
        const number = value / 100;
        expect(readNumber(numberText(number))).toBe(number === 0 ? 0 : number);
        expect(readNumber(amountText(number))).toBe(number === 0 ? 0 : number);
        expect(readNumber(`kr ${amountText(number)}`)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  test("and no text breaks it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d .,'%kr-]*$/u), (text) => {
        const value = readNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test("an amount has groups, and øre where there are some", () => {
    expect([12_000, 1234.5, -1_000_000, 999, 0.05].map(amountText)).toEqual([
      ...["12\u00A0000", "1\u00A0234,50", "-1\u00A0000\u00A0000", "999", "0,05"],
    ]);
  });
});

describe("a date in figures", () => {
  test.each([
    ["31.12.2027", "2027-12-31"],
    ["2027-12-31", "2027-12-31"],
    ["31/12-27", "2027-12-31"],
    ["31.12.27", "2027-12-31"],
    ["1/2/2027", "2027-02-01"],
    ["1. 2. 2027", "2027-02-01"],
    ["29.2.2028", "2028-02-29"],
    ["29.2.2027", null],
    ["31.13.2027", null],
    ["2027", null],
  ])("%s is %s", (text, iso) => {
    expect(exactDate(text)).toBe(iso);
  });

  test("may be a day number of Excel", () => {
    expect(["46752", "18000", "46752,5", "2027"].map(serialDate)).toEqual(["2027-12-31", null, null, null]);
  });

  test("is read as it is written, in every form", () => {
    const days = fc.date({ min: new Date("1980-01-01"), max: new Date("2079-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = "", month = "", date = ""] = iso.split("-");
        const forms = [
          iso,
          dateText(iso),
          `${date}/${month}-${year.slice(2)}`,
          `${Number(date)}.${Number(month)}.${year}`,
        ];
        expect(forms.map(exactDate)).toEqual(Array(4).fill(iso));
        expect(forms.map(sortKeyOfDate)).toEqual(Array(4).fill(iso));
      }),
    );
  });
});
