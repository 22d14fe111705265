import { bullet, heading, para, table, title, toc } from "../../builders";
import { piecesOf, placeOf, textsAt } from "./oldDocument";

const MEASURES = "nitt.tab.handlingsplan";

/** Where the text below each heading goes. */
async function placesOf(...headings: readonly string[]): Promise<readonly string[]> {
  const pieces = await piecesOf(...headings.flatMap((each) => [heading(each), para(`Tekst til «${each}».`)]));
  return headings.map((each) =>
    pieces
      .filter((piece) => piece.heading === each)
      .map(placeOf)
      .join(" + "),
  );
}

test.each([
  ["2. Forankring (steg 2)", "s2"],
  ["Kompetansekartlegging", "s5"],
  ["Forankring og medvirkning", "s2"],
  ["Kven har vore med?", "s1 process"],
  ["Korleis følgjer vi opp planen?", "s7 followUp"],
  ["Bakgrunn og formål", "s2 why"],
  ["Kvifor ein kompetanseplan?", "s2 why"],
  ["Nasjonale føringer", "s3 guidelines"],
  ["Overordna mål", "s3 goals"],
  ["Omgrepet kompetanse – definisjonar", "s4 meaning"],
  ["Demografi og alder", "s5 demography"],
  ["Målgruppe for planen", ""],
  ["Tiltaksplan 2024", "s6"],
  ["Vedlegg 3: Mandat", "s1 mandate"],
  ["Evaluering av tiltakene", "s7 followUp"],
  ["Forord", ""],
  ["Kjelder", ""],
])("what stands below «%s» goes to «%s»", async (said, place) => {
  expect(await placesOf(said)).toEqual([place]);
});

test("a part belongs to its chapter's step where its own words say nothing, and to KS's step whatever they say", async () => {
  const pieces = await piecesOf(
    heading("Strategier"),
    heading("Bruke det vi har", { level: 2 }),
    para("Vi spør dem først."),
    heading("Evaluering", { level: 2 }),
    para("Vi ser på tallene."),
    heading("5 Kompetanse- og bemanningsanalyse"),
    heading("Strategi for data", { level: 2 }),
    para("Vi henter dem hvert år."),
  );
  expect(pieces.map(placeOf)).toEqual(["s6", "s7 followUp", "s5 otherData"]);
});

test("chapters may be bars in tables of one cell, or lines that only look like headings", async () => {
  const bars = await piecesOf(
    table([["1 | MÅL"]]),
    para("Vi skal bli flere."),
    table([["2 | TILTAK"]]),
    para("Vi må."),
  );
  expect(bars.map(({ heading: at }) => at)).toEqual(["1 | MÅL", "2 | TILTAK"]);
  const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const looks = await piecesOf(
    bold("1. Mål"),
    para("Vi skal bli flere."),
    bold("1.1 Føringer"),
    para("Loven gjelder."),
  );
  expect(looks.map((piece) => [piece.heading, placeOf(piece)])).toEqual([
    ["1. Mål", "s3 goals"],
    ["1.1 Føringer", "s3 guidelines"],
  ]);
});

test("the municipality and the period are read from the front page, not from other years", async () => {
  const pieces = await piecesOf(
    para("STORE VIK KOMMUNE"),
    title("Kompetanseplan 2021 – 2024"),
    heading("Bakgrunn"),
    para("Planen for 2017–2020 er over. Framskrivingen går til 2040."),
  );
  expect(textsAt(pieces, "municipality")).toEqual(["Store Vik"]);
  expect(textsAt(pieces, "period")).toEqual(["2021–2024"]);
});

test("a plan in nynorsk says so where ours is in bokmål", async () => {
  const pieces = await piecesOf(
    heading("Bakgrunn"),
    para("Vi veit ikkje kva som kjem, og korleis dei skal løyse det."),
  );
  expect(textsAt(pieces, "language")).toEqual(["nn"]);
});

test("lists are goals, needs, groups and people by the words above them, and else text", async () => {
  const pieces = await piecesOf(
    heading("Arbeidet med planen"),
    para("Vi begynte tidlig. Disse var med:"),
    bullet("Styringsgruppe: ledergruppen"),
    bullet("Rådgiver (sekretær)"),
    bullet("Hovedverneombudet"),
    heading("Mål"),
    para("Vi har to mål:"),
    bullet("Alle skal ha fagbrev"),
    bullet("Flere skal bli"),
    heading("Utfordringer"),
    para("Hva mangler vi?"),
    bullet("Sykepleiere"),
    heading("Hva er kompetanse"),
    bullet("Kunnskap: det vi vet"),
  );
  expect(textsAt(pieces, "s1 groups")).toEqual(["Styringsgruppe: ledergruppen", "Sekretær: rådgiver"]);
  expect(textsAt(pieces, "s1 participants")).toEqual(["Hovedverneombudet"]);
  expect(textsAt(pieces, "s1 process")).toEqual(["Vi begynte tidlig."]);
  expect(textsAt(pieces, "nitt.tab.maal")).toEqual(["Alle skal ha fagbrev", "Flere skal bli"]);
  expect(textsAt(pieces, "deck.tab.analyse")).toEqual(["Sykepleiere"]);
  expect(textsAt(pieces, "s4 meaning")).toEqual(["Kunnskap: det vi vet"]);
});

test("measures are found in tables and in lists that say who and when, and rules for employees are none", async () => {
  const pieces = await piecesOf(
    heading("Mål og tiltak"),
    heading("Mål 1: Trygg omsorg", { level: 2 }),
    bullet("Fagbrev på jobb (enhetsleder, innen juni 2025, 60 000 kr)"),
    bullet("Felles vakt – kommunedirektør – 2026"),
    heading("Slik støtter vi utdanning"),
    bullet("Permisjon kan gis når utdanningen er relevant"),
    heading("Handlingsplan"),
    table([
      ["Tiltak", "Hvem", "Når"],
      ["Kurs", "Rektor", "2025"],
    ]),
  );
  const found = pieces.filter((piece) => placeOf(piece) === MEASURES);
  expect(found.map(({ heading: at }) => at)).toEqual(["Mål 1: Trygg omsorg", "Handlingsplan"]);
  expect(textsAt(pieces, "nitt.tab.maal")).toEqual(["Trygg omsorg"]);
  expect(textsAt(pieces, "s6")).toEqual(["Permisjon kan gis når utdanningen er relevant"]);
});

test("tables of figures are neither measures nor needs, and needs that only measures name are found", async () => {
  const pieces = await piecesOf(
    heading("Bemanning"),
    table([
      ["Stillingsgruppe", "Årsverk", "Behov 2030"],
      ["Lærere", "66", "71"],
    ]),
    heading("Tiltak"),
    table([
      ["Behov", "Tiltak", "Frist"],
      ["Flere lærere", "Stipend", "2026"],
      ["Flere lærere", "Turnus", "2027"],
    ]),
  );
  expect(pieces.filter(({ isSure }) => isSure).map(placeOf)).toEqual([MEASURES, "deck.tab.analyse"]);
  expect(textsAt(pieces, "deck.tab.analyse")).toEqual(["Flere lærere"]);
});

test("dates in the text are offered, not taken unasked", async () => {
  const pieces = await piecesOf(
    heading("Prosess"),
    para("Planen ble drøftet 4. november 2021 og vedtatt i kommunestyret 16.12.2021."),
  );
  const dates = pieces.find((piece) => placeOf(piece) === "s1 milestones");
  expect(dates).toMatchObject({ isSure: false });
  expect(textsAt(pieces, "s1 milestones")).toEqual([
    "Planen ble drøftet\t2021-11-04",
    "Vedtatt i kommunestyret\t2021-12-16",
  ]);
});

test("what comes again and again is a date where the plan tells how it is followed up, and nowhere else", async () => {
  const said = "Tiltakene rulleres hver høst, og status meldes to ganger i året. Hele planen evalueres i 2027.";
  const pieces = await piecesOf(heading("Oppfølging"), para(said), heading("Prosess"), para(said));
  expect(textsAt(pieces, "s7 dates")).toEqual([
    "Tiltakene rulleres\thver høst",
    "Status meldes\tto ganger i året",
    "Hele planen evalueres\t2027",
  ]);
  expect(textsAt(pieces, "s1 milestones")).toEqual([]);
});

test("every line of the document is in a piece, contents lists and the front page among what is not taken", async () => {
  const lines = ["Til innbyggerne", "Om oss", "Punkt", "Noe helt annet", "Celle A", "Celle B", "Et ord til"];
  const [front = "", about = "", point = "", other = "", a = "", b = "", last = ""] = lines;
  const pieces = await piecesOf(
    para(front),
    toc("Om oss"),
    heading(about),
    para(about),
    bullet(point),
    heading("Ymse"),
    para(other),
    table([[a, b]]),
    para(last),
  );
  const said = pieces.flatMap(({ lines: own, rows }) => [...own.map(({ text }) => text), ...(rows ?? []).flat()]);
  expect(lines.filter((line) => !said.includes(line))).toEqual([]);
  expect(textsAt(pieces, "")).toEqual(expect.arrayContaining([front, "Om oss\t3", other]));
});

test("what KS's template came with is told apart from what somebody has written", async () => {
  const pieces = await piecesOf(
    heading("Forankring (steg 2)"),
    para("(Legg inn kapitlets brødtekst her)"),
    para("Vi må."),
    para("Hva skal vi oppnå?"),
    heading("Kompetansestrategier og tiltak (steg 6)"),
    para("Mobilisere kompetanse"),
    para("Rekruttere"),
  );
  expect(pieces.map((piece) => [placeOf(piece), piece.lines.map(({ text }) => text)])).toEqual([
    ["s2", ["Vi må."]],
    ["", ["(Legg inn kapitlets brødtekst her)", "Hva skal vi oppnå?", "Mobilisere kompetanse", "Rekruttere"]],
  ]);
});

test("tables on the work with the plan are its groups and dates, and a measure may have a section of its own", async () => {
  const pieces = await piecesOf(
    heading("Organisering"),
    table([
      ["Rolle", "Hvem", "Ansvar"],
      ["Styringsgruppe", "Ledergruppen", "Beslutter"],
    ]),
    table([
      ["Når", "Hva", "Hvem"],
      ["Mars 2023", "Oppstart", "HR"],
    ]),
    heading("Strategier"),
    heading("Tiltak 1: Felles vaktlag", { level: 2 }),
    para("Ansvarlig: Enhetsleder"),
    para("Frist: 1.1.2026"),
  );
  expect(textsAt(pieces, "s1 groups")).toEqual(["Styringsgruppe: Ledergruppen – Beslutter"]);
  expect(textsAt(pieces, "s1 milestones")).toEqual(["Oppstart – HR\tMars 2023"]);
  expect(textsAt(pieces, MEASURES)).toEqual(["Felles vaktlag. Ansvarlig: Enhetsleder. Frist: 1.1.2026."]);
});
