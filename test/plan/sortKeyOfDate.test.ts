import { fc } from "../seeded";
import { isOverdue } from "../../src/plan/values/isOverdue";
import { sortKeyOfDate } from "../../src/plan/values/sortKeyOfDate";

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
    ["des.27", "2027-12-31"],
    ["des-27", "2027-12-31"],
    ["Feb. '28", "2028-02-29"],
    ["31. des 27", "2027-12-31"],
    ["1.juni 28", "2028-06-01"],
    ["høst 27", "2027-12-31"],
    ["våren -28", "2028-06-30"],
    ["Q2-27", "2027-06-30"],
    ["2Q27", "2027-06-30"],
    ["Q3/2027", "2027-09-30"],
    ["2. kv. 27", "2027-06-30"],
    ["kvartal 2, 2027", "2027-06-30"],
    ["T2 27", "2027-08-31"],
    ["2. tertial 27", "2027-08-31"],
    ["tertial 1/2028", "2028-04-30"],
    ["H1-28", "2028-06-30"],
    ["1. halvår 28", "2028-06-30"],
    ["halvår 2 2027", "2027-12-31"],
    ["første halvdel av 2028", "2028-06-30"],
    ["2027, høst", "2027-12-31"],
    ["2027 1. halvår", "2027-06-30"],
    ["2027 T1", "2027-04-30"],
    ["før sommeren 2027", "2027-08-31"],
    ["etter 1. juni 2027", "2027-06-01"],
    ["fra høsten 27", "2027-12-31"],
    ["innen 31.12.27", "2027-12-31"],
    ["innen utløpet av mai 2027", "2027-05-31"],
    ["uke 24 2027", "2027-06-20"],
    ["veke 53, 2026", "2027-01-03"],
    ["skoleåret 2027/28", "2028-07-31"],
    ["årsskiftet 2027/28", "2027-12-31"],
    ["2027/2028", "2028-12-31"],
    ["2027, 2028 og 2029", "2029-12-31"],
    ["høst 2027/vår 2028", "2028-06-30"],
    ["1.1.-30.6.2028", "2028-06-30"],
    ["2027-12-31 00:00:00", "2027-12-31"],
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
    "T4 2027",
    "uke 54 2027",
    "mai 12",
    "12.27",
    "27",
    "Kurs 27",
    "Q2",
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
