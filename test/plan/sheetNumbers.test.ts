import { fc } from "../seeded";
import { amountText } from "../../src/plan/values/amountText";
import { dateText, exactDate, serialDate } from "../../src/plan/values/exactDate";
import { isOverdue } from "../../src/plan/values/isOverdue";
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
    ["0", 0],
  ])("%s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(["", "kr", "ca. 50 000", "50 000–60 000", "12 00", "1 2345", "1.2.3", "2027 kurs", "1e5", "--5", "1,2,3"])(
    "«%s» is none",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

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

describe("a deadline is sorted by the last day of", () => {
  test.each([
    ["31.12.2027", "2027-12-31"],
    ["31. desember 2027", "2027-12-31"],
    ["1 mars 2027", "2027-03-01"],
    ["desember 2027", "2027-12-31"],
    ["Feb. 2028", "2028-02-29"],
    ["juni, 2027", "2027-06-30"],
    ["06.2027", "2027-06-30"],
    ["2027-06", "2027-06-30"],
    ["høsten 2027", "2027-12-31"],
    ["Hausten 2027", "2027-12-31"],
    ["vår 2027", "2027-06-30"],
    ["sommaren 2027", "2027-08-31"],
    ["vinteren 2028", "2028-03-31"],
    ["Q2 2027", "2027-06-30"],
    ["2027 Q3", "2027-09-30"],
    ["2. kvartal 2027", "2027-06-30"],
    ["fjerde kvartal 2027", "2027-12-31"],
    ["1. halvår 2028", "2028-06-30"],
    ["andre halvår 2028", "2028-12-31"],
    ["2. tertial 2027", "2027-08-31"],
    ["2027", "2027-12-31"],
    ["2027-2029", "2029-12-31"],
    ["2027–2029", "2029-12-31"],
    ["2027/28", "2028-12-31"],
    ["våren 2027–høsten 2028", "2028-12-31"],
    ["1.1.2027 - 30.6.2028", "2028-06-30"],
    ["innen 1. juni 2027", "2027-06-01"],
    ["Innan utgangen av 2027.", "2027-12-31"],
    ["i løpet av høsten 2027", "2027-12-31"],
  ])("%s", (text, key) => {
    expect(sortKeyOfDate(text)).toBe(key);
  });

  test.each([
    "",
    "løpende",
    "5. kvartal 2027",
    "3. halvår 2027",
    "31.02.2027",
    "32. mai 2027",
    "13.2027",
    "snart",
    "år 3",
  ])("no date in «%s»", (text) => {
    expect(sortKeyOfDate(text)).toBeNull();
  });

  test("nothing but dates, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom("1.", "31", "mai", "høst", "2027", "Q4", "-", "–", "/", " ", "halvår", "99"),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const key = sortKeyOfDate(parts.join(""));
        expect(key === null || new Date(`${key}T00:00:00Z`).toISOString().slice(0, 10) === key).toBe(true);
      }),
    );
  });

  test("so that it is overdue the day after", () => {
    expect(isOverdue("1. halvår 2028", "2028-06-30")).toBe(false);
    expect(isOverdue("1. halvår 2028", "2028-07-01")).toBe(true);
    expect(isOverdue("løpende", "2099-01-01")).toBe(false);
  });
});
