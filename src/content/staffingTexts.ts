import type { Language } from "./Language";

/** A number with what it may be at least and at most, as texts. */
interface Between {
  readonly low: string;
  readonly high: string;
}

/** What is said of figures: whose they are, and when they were published, fetched or pasted, "" where that is not known. */
interface FiguresFrom {
  readonly tables: readonly string[];
  readonly place: string;
  readonly hasRange: boolean;
  readonly published: string;
  readonly fetched: string;
  readonly isPasted: boolean;
}

/** The words of the estimate of staffing as it stands in the document, in the plan's language. */
export interface StaffingTexts {
  readonly heading: (year: number) => string;
  /** What Word shows on the block where the year is not known. */
  readonly title: string;
  readonly others: string;
  readonly all: string;
  readonly chartTitle: (baseYear: number, year: number) => string;
  readonly unit: string;
  readonly people: string;
  readonly today: (year: number) => string;
  readonly need: (year: number) => string;
  readonly columns: (baseYear: number, year: number) => readonly string[];
  readonly ownNumbers: string;
  /** Where growth is from that was taken from the municipality's figures. Stands among the user's own texts. */
  readonly figuresFrom: (figures: FiguresFrom) => string;
  readonly estimateFrom: (sources: string) => string;
  readonly summary: (need: string, year: number, today: string, baseYear: number) => string;
  readonly more: (difference: string) => string;
  readonly fewer: (difference: string) => string;
  readonly between: (range: Between) => string;
  readonly sameLevel: (baseYear: number) => string;
  readonly changedLevel: (baseYear: number) => string;
  readonly hire: (people: string, leavers: string, year: number) => string;
  readonly hireNobody: (leavers: string, year: number) => string;
  readonly workingAge: (from: string, to: string, change: string, baseYear: number, year: number) => string;
  readonly together: (names: string) => string;
  readonly leftOut: (names: string) => string;
  readonly formula: string;
  readonly madeOn: (date: string) => string;
  readonly groundsTitle: string;
  readonly groundsColumns: readonly string[];
  readonly pooled: string;
  readonly assumptionsTitle: string;
  readonly assumptionsColumns: readonly string[];
  readonly years: string;
  readonly yearsValue: (baseYear: number, year: number) => string;
  readonly population: (age: string) => string;
  readonly growth: (from: string, baseYear: number, to: string, year: number, index: string) => string;
  readonly weights: string;
  readonly names: Readonly<Record<"coverage" | "use" | "productivity" | "positionSize" | "turnover", string>>;
  readonly unchanged: string;
  readonly percent: (value: string) => string;
  readonly points: (value: string) => string;
  readonly notSaid: string;
  readonly retiring: string;
  readonly retiringValue: (year: number) => string;
  readonly method: string;
  readonly sensitivityHeading: string;
  /** Of how many are hired, or else of the need. */
  readonly sensitivityTitle: (isHiring: boolean, year: number) => string;
  readonly sensitivityColumns: readonly string[];
  readonly sensitivityBase: (isHiring: boolean, middle: string) => string;
  readonly low: string;
  readonly high: string;
  readonly lowHigh: string;
  readonly upDown: (name: string, step: string) => string;
  readonly populationSwing: string;
}

export const STAFFING_TEXTS: Readonly<Record<Language, StaffingTexts>> = {
  nb: {
    heading: (year) => `Anslag for bemanning i ${year}`,
    title: "Anslag for bemanning",
    others: "Andre stillingsgrupper",
    all: "I alt",
    chartTitle: (baseYear, year) => `Årsverk i ${baseYear} og anslått behov i ${year}`,
    unit: "Årsverk",
    people: "Ansatte",
    today: (year) => `Årsverk i ${year}`,
    need: (year) => `Behov i ${year}`,
    columns: (baseYear, year) => [
      "Stillingsgruppe",
      `Årsverk i ${baseYear}`,
      `Behov i ${year}`,
      "Lavt–høyt",
      "Endring",
      "Avgang, ansatte",
      "Rekruttering, ansatte",
    ],
    ownNumbers: "kommunens egne tall for årsverk og ansatte",
    figuresFrom: ({ tables, place, hasRange, published, fetched, isPasted }) =>
      [
        `SSB, tabell ${tables.join(" og ")}, ${place}`,
        hasRange ? "hovedalternativet (MMMM), lavt (LLML) og høyt (HHMH)" : "hovedalternativet (MMMM)",
        ...(published === "" ? [] : [`publisert ${published}`]),
        ...(fetched === "" ? [] : [`${isPasted ? "limt inn" : "hentet"} ${fetched}`]),
      ].join(", "),
    estimateFrom: (sources) => `Anslag. Kilder: ${sources}. Bearbeidet.`,
    summary: (need, year, today, baseYear) =>
      `Anslaget viser et behov for ${need} årsverk i ${year}, mot ${today} i ${baseYear}.`,
    more: (difference) => `Det er ${difference} flere.`,
    fewer: (difference) => `Det er ${difference} færre.`,
    between: ({ low, high }) =>
      `Med den laveste og den høyeste framskrivingen av befolkningen blir behovet mellom ${low} og ${high} årsverk.`,
    sameLevel: (baseYear) =>
      `Anslaget forutsetter dagens tjenestenivå: like stor del av innbyggerne får tjenesten, de bruker like mye av den, og hvert årsverk rekker like langt som i ${baseYear}. Det er ikke en prognose.`,
    changedLevel: (baseYear) =>
      `Anslaget forutsetter dagens tjenestenivå fra ${baseYear}, med de endringene som står under forutsetningene. Det er ikke en prognose.`,
    hire: (people, leavers, year) =>
      `Til og med ${year} ventes ${leavers} ansatte å slutte eller gå av. For å dekke behovet må det da ansettes ${people}.`,
    hireNobody: (leavers, year) =>
      `Til og med ${year} ventes ${leavers} ansatte å slutte eller gå av. Det er flere enn dem som må erstattes for å dekke behovet.`,
    workingAge: (from, to, change, baseYear, year) =>
      `Samtidig går tallet på innbyggere mellom 20 og 66 år fra ${from} i ${baseYear} til ${to} i ${year} (${change} prosent). Det er dem kommunen kan rekruttere blant.`,
    together: (names) =>
      `Stillingsgrupper med under ti årsverk vises ikke alene. Slått sammen til «Andre stillingsgrupper»: ${names}.`,
    leftOut: (names) => `Ikke med i anslaget, fordi tall mangler: ${names}.`,
    formula:
      "Slik er det regnet: Behov = årsverk i dag × befolkning i sluttåret ÷ befolkning i utgangsåret × (1 + endret dekningsgrad) × (1 + endret bruk) × (1 − endret produktivitet). Avgang = ansatte fra 62 år, og av de andre 1 − (1 − turnover) opphøyd i antall år. Rekruttering = behov ÷ gjennomsnittlig stillingsstørrelse − ansatte + avgang.",
    madeOn: (date) => `Anslaget er fra ${date}.`,
    groundsTitle: "Grunnlag for anslaget",
    groundsColumns: ["Stillingsgruppe", "Følger", "Ansatte", "Turnover per år", "62 år og eldre", "Kilde", "Valgt av"],
    pooled: "slått sammen",
    assumptionsTitle: "Forutsetninger for anslaget",
    assumptionsColumns: ["Forutsetning", "Verdi", "Kilde eller valgt av"],
    years: "Utgangsår og sluttår",
    yearsValue: (baseYear, year) => `${baseYear} og ${year}`,
    population: (age) => `Befolkning, ${age.toLocaleLowerCase("nb")}`,
    growth: (from, baseYear, to, year, index) => `${from} i ${baseYear}, ${to} i ${year}. Indeks: ${index}`,
    weights: "Aldersgruppenes del av brukerne i helse og omsorg",
    names: {
      coverage: "Dekningsgrad",
      use: "Bruk per bruker",
      productivity: "Produktivitet",
      positionSize: "Gjennomsnittlig stillingsstørrelse",
      turnover: "Turnover i alle grupper",
    },
    unchanged: "Uendret",
    percent: (value) => `${value} prosent`,
    points: (value) => `${value} prosentpoeng`,
    notSaid: "Ikke oppgitt",
    retiring: "Ansatte som er 62 år eller eldre",
    retiringValue: (year) => `Alle regnes å ha gått av innen ${year}`,
    method: "Metoden",
    sensitivityHeading: "Hva anslaget avhenger mest av",
    sensitivityTitle: (isHiring, year) =>
      isHiring
        ? `Rekruttering til og med ${year} når én forutsetning endres om gangen`
        : `Behov i ${year} når én forutsetning endres om gangen`,
    sensitivityColumns: ["Forutsetning", "Lavt", "Høyt"],
    sensitivityBase: (isHiring, middle) =>
      isHiring
        ? `Med forutsetningene som er valgt, må det ansettes ${middle} i alt. Tabellen viser hva det blir når én forutsetning endres og resten står fast.`
        : `Med forutsetningene som er valgt, er behovet ${middle} årsverk i alt. Tabellen viser hva det blir når én forutsetning endres og resten står fast.`,
    low: "Lavt",
    high: "Høyt",
    lowHigh: "Fra lavt til høyt",
    upDown: (name, step) => `${name}, ± ${step}`,
    populationSwing: "Befolkning, lav og høy framskriving",
  },
  nn: {
    heading: (year) => `Anslag for bemanning i ${year}`,
    title: "Anslag for bemanning",
    others: "Andre stillingsgrupper",
    all: "I alt",
    chartTitle: (baseYear, year) => `Årsverk i ${baseYear} og anslått behov i ${year}`,
    unit: "Årsverk",
    people: "Tilsette",
    today: (year) => `Årsverk i ${year}`,
    need: (year) => `Behov i ${year}`,
    columns: (baseYear, year) => [
      "Stillingsgruppe",
      `Årsverk i ${baseYear}`,
      `Behov i ${year}`,
      "Lågt–høgt",
      "Endring",
      "Avgang, tilsette",
      "Rekruttering, tilsette",
    ],
    ownNumbers: "kommunen sine eigne tal for årsverk og tilsette",
    figuresFrom: ({ tables, place, hasRange, published, fetched, isPasted }) =>
      [
        `SSB, tabell ${tables.join(" og ")}, ${place}`,
        hasRange ? "hovudalternativet (MMMM), lågt (LLML) og høgt (HHMH)" : "hovudalternativet (MMMM)",
        ...(published === "" ? [] : [`publisert ${published}`]),
        ...(fetched === "" ? [] : [`${isPasted ? "limt inn" : "henta"} ${fetched}`]),
      ].join(", "),
    estimateFrom: (sources) => `Anslag. Kjelder: ${sources}. Omarbeidd.`,
    summary: (need, year, today, baseYear) =>
      `Anslaget viser eit behov for ${need} årsverk i ${year}, mot ${today} i ${baseYear}.`,
    more: (difference) => `Det er ${difference} fleire.`,
    fewer: (difference) => `Det er ${difference} færre.`,
    between: ({ low, high }) =>
      `Med den lågaste og den høgaste framskrivinga av folketalet blir behovet mellom ${low} og ${high} årsverk.`,
    sameLevel: (baseYear) =>
      `Anslaget føreset dagens tenestenivå: like stor del av innbyggjarane får tenesta, dei bruker like mykje av henne, og kvart årsverk rekk like langt som i ${baseYear}. Det er ikkje ein prognose.`,
    changedLevel: (baseYear) =>
      `Anslaget føreset dagens tenestenivå frå ${baseYear}, med dei endringane som står under føresetnadene. Det er ikkje ein prognose.`,
    hire: (people, leavers, year) =>
      `Til og med ${year} er ${leavers} tilsette venta å slutte eller gå av. For å dekkje behovet må det då tilsetjast ${people}.`,
    hireNobody: (leavers, year) =>
      `Til og med ${year} er ${leavers} tilsette venta å slutte eller gå av. Det er fleire enn dei som må erstattast for å dekkje behovet.`,
    workingAge: (from, to, change, baseYear, year) =>
      `Samstundes går talet på innbyggjarar mellom 20 og 66 år frå ${from} i ${baseYear} til ${to} i ${year} (${change} prosent). Det er dei kommunen kan rekruttere blant.`,
    together: (names) =>
      `Stillingsgrupper med under ti årsverk blir ikkje viste åleine. Slått saman til «Andre stillingsgrupper»: ${names}.`,
    leftOut: (names) => `Ikkje med i anslaget, fordi tal manglar: ${names}.`,
    formula:
      "Slik er det rekna: Behov = årsverk i dag × folketal i sluttåret ÷ folketal i utgangsåret × (1 + endra dekningsgrad) × (1 + endra bruk) × (1 − endra produktivitet). Avgang = tilsette frå 62 år, og av dei andre 1 − (1 − turnover) opphøgd i talet på år. Rekruttering = behov ÷ gjennomsnittleg stillingsstorleik − tilsette + avgang.",
    madeOn: (date) => `Anslaget er frå ${date}.`,
    groundsTitle: "Grunnlag for anslaget",
    groundsColumns: [
      "Stillingsgruppe",
      "Følgjer",
      "Tilsette",
      "Turnover per år",
      "62 år og eldre",
      "Kjelde",
      "Vald av",
    ],
    pooled: "slått saman",
    assumptionsTitle: "Føresetnader for anslaget",
    assumptionsColumns: ["Føresetnad", "Verdi", "Kjelde eller vald av"],
    years: "Utgangsår og sluttår",
    yearsValue: (baseYear, year) => `${baseYear} og ${year}`,
    population: (age) => `Folketal, ${age.toLocaleLowerCase("nb")}`,
    growth: (from, baseYear, to, year, index) => `${from} i ${baseYear}, ${to} i ${year}. Indeks: ${index}`,
    weights: "Delen av brukarane i helse og omsorg i kvar aldersgruppe",
    names: {
      coverage: "Dekningsgrad",
      use: "Bruk per brukar",
      productivity: "Produktivitet",
      positionSize: "Gjennomsnittleg stillingsstorleik",
      turnover: "Turnover i alle grupper",
    },
    unchanged: "Uendra",
    percent: (value) => `${value} prosent`,
    points: (value) => `${value} prosentpoeng`,
    notSaid: "Ikkje oppgitt",
    retiring: "Tilsette som er 62 år eller eldre",
    retiringValue: (year) => `Alle blir rekna å ha gått av innan ${year}`,
    method: "Metoden",
    sensitivityHeading: "Kva anslaget avheng mest av",
    sensitivityTitle: (isHiring, year) =>
      isHiring
        ? `Rekruttering til og med ${year} når éin føresetnad blir endra om gongen`
        : `Behov i ${year} når éin føresetnad blir endra om gongen`,
    sensitivityColumns: ["Føresetnad", "Lågt", "Høgt"],
    sensitivityBase: (isHiring, middle) =>
      isHiring
        ? `Med føresetnadene som er valde, må det tilsetjast ${middle} i alt. Tabellen viser kva det blir når éin føresetnad blir endra og resten står fast.`
        : `Med føresetnadene som er valde, er behovet ${middle} årsverk i alt. Tabellen viser kva det blir når éin føresetnad blir endra og resten står fast.`,
    low: "Lågt",
    high: "Høgt",
    lowHigh: "Frå lågt til høgt",
    upDown: (name, step) => `${name}, ± ${step}`,
    populationSwing: "Folketal, låg og høg framskriving",
  },
};
