import type { Language } from "./Language";

/** The words of the municipality's figures in the document, in the plan's language. `place` is "Bamble kommune". */
export interface FigureTexts {
  readonly place: (name: string, isHerad: boolean) => string;
  readonly country: string;
  readonly age: string;
  readonly ages: (first: number, last: number | null) => string;
  readonly total: string;
  readonly inhabitants: string;
  readonly source: (source: { table: string; published: string; fetched: string; pasted: boolean }) => string;
  readonly shortSource: (table: string) => string;
  readonly population: PopulationTexts;
  readonly projection: ProjectionTexts;
}

interface PopulationTexts {
  readonly title: string;
  readonly heading: (place: string) => string;
  readonly tableTitle: string;
  readonly chartTitle: (place: string, first: number, last: number) => string;
  readonly change: (first: number, last: number) => string;
  readonly share: (year: number) => string;
  readonly count: (place: string, count: string, year: number, change: string) => string;
  readonly more: (count: string, year: number, percent: string | null) => string;
  readonly fewer: (count: string, year: number, percent: string | null) => string;
  readonly asMany: (year: number) => string;
  readonly group: (age: string, from: string, to: string) => string;
  readonly rises: (groups: string, count: number, first: number, last: number) => string;
  readonly falls: (groups: string, count: number) => string;
  readonly oldest: (from: string, to: string, first: number, last: number) => Readonly<Record<Direction, string>>;
  readonly working: (now: string, last: number, before: string | null, first: number) => string;
  readonly merged: string;
  readonly since: (since: number, first: number) => string;
  readonly small: string;
}

type Direction = "up" | "down" | "same";

interface ProjectionTexts {
  readonly title: string;
  readonly heading: (place: string) => string;
  readonly tableTitle: (place: string) => string;
  readonly chartTitle: (place: string, base: number) => string;
  readonly unit: (base: number) => string;
  readonly low: (year: number) => string;
  readonly high: (year: number) => string;
  readonly change: (base: number, year: number) => string;
  readonly onlyCountry: string;
  readonly total: (place: string, now: string, base: number, then: string, year: number) => string;
  readonly range: (low: string, high: string) => string;
  readonly group: (age: string, from: string, to: string, percent: string | null) => string;
  readonly working: (now: string, base: number, then: string, year: number) => string;
  readonly caution: string;
}

export const FIGURE_TEXTS: Readonly<Record<Language, FigureTexts>> = {
  nb: {
    place: (name, isHerad) => `${name} ${isHerad ? "herad" : "kommune"}`,
    country: "hele landet",
    age: "Alder",
    ages: (first, last) =>
      last === null ? `${first} år og eldre` : first === last ? `${first} år` : `${first}–${last} år`,
    total: "I alt",
    inhabitants: "Innbyggere",
    source: ({ table, published, fetched, pasted }) =>
      [
        `Kilde: SSB, tabell ${table} (ssb.no/statbank/table/${table})`,
        ...(published === "" ? [] : [`publisert ${published}`]),
        ...(fetched === "" ? [] : [`${pasted ? "limt inn" : "hentet"} ${fetched}`]),
        "lisens CC BY 4.0. Bearbeidet: Summer, endringer, andeler og forholdstall er regnet ut av tallene.",
      ].join(", "),
    shortSource: (table) => `Kilde: SSB, tabell ${table} (CC BY 4.0). Bearbeidet.`,
    population: {
      title: "Befolkningen etter alder",
      heading: (place) => `Befolkningen i ${place}`,
      tableTitle: "Folketall etter alder 1. januar",
      chartTitle: (place, first, last) => `Innbyggere etter alder i ${place}, ${first} og ${last}`,
      change: (first, last) => `Endring ${first}–${last}`,
      share: (year) => `Andel ${year}`,
      count: (place, count, year, change) => `${place} hadde ${count} innbyggere 1. januar ${year}, ${change}.`,
      more: (count, year, percent) => `${count} flere enn i ${year}${percent === null ? "" : ` (${percent} prosent)`}`,
      fewer: (count, year, percent) => `${count} færre enn i ${year}${percent === null ? "" : ` (${percent} prosent)`}`,
      asMany: (year) => `like mange som i ${year}`,
      group: (age, from, to) => `${age} (fra ${from} til ${to})`,
      rises: (groups, count, first, last) =>
        `Fra ${first} til ${last} ble det flere i ${count === 1 ? "aldersgruppen" : "aldersgruppene"} ${groups}.`,
      falls: (groups, count) => `Det ble færre i ${count === 1 ? "aldersgruppen" : "aldersgruppene"} ${groups}.`,
      oldest: (from, to, first, last) => ({
        up: `Andelen som er 80 år eller eldre, økte fra ${from} prosent i ${first} til ${to} prosent i ${last}.`,
        down: `Andelen som er 80 år eller eldre, sank fra ${from} prosent i ${first} til ${to} prosent i ${last}.`,
        same: `Andelen som er 80 år eller eldre, var ${to} prosent både i ${first} og i ${last}.`,
      }),
      working: (now, last, before, first) =>
        `I ${last} var det ${now} innbyggere i alderen 20–66 år for hver innbygger på 80 år eller mer${
          before === null ? "" : `, mot ${before} i ${first}`
        }.`,
      merged: "Kommunegrensen er endret siden det første året. Alle tallene gjelder området som er kommunen i dag.",
      since: (since, first) =>
        `Kommunegrensen ble endret i ${since}, og eldre tall kan ikke sammenlignes. Tallene begynner derfor i ${first}.`,
      small: "I en så liten kommune kan noen få personer endre prosentene mye.",
    },
    projection: {
      title: "Framskriving av folketallet",
      heading: (place) => `Framskrevet folketall i ${place}`,
      tableTitle: (place) => `Framskrevet folketall etter alder 1. januar, ${place}`,
      chartTitle: (place, base) => `Framskrevet folketall i ${place}, ${base} = 100`,
      unit: (base) => `Indeks, ${base} = 100`,
      low: (year) => `${year}, lav`,
      high: (year) => `${year}, høy`,
      change: (base, year) => `Endring ${base}–${year}`,
      onlyCountry:
        "Tallene gjelder hele landet, ikke kommunen. SSBs framskriving for kommunen er ikke hentet, og utviklingen i kommunen kan være en annen.",
      total: (place, now, base, then, year) =>
        `I hovedalternativet i SSBs framskriving går folketallet i ${place} fra ${now} i ${base} til ${then} i ${year}.`,
      range: (low, high) => `Med lav nasjonal vekst (LLML) blir det ${low}, og med høy (HHMH) ${high}.`,
      group: (age, from, to, percent) =>
        `${age}: fra ${from} til ${to}${percent === null ? "" : ` (${percent} prosent)`}.`,
      working: (now, base, then, year) =>
        `For hver innbygger på 80 år eller mer er det ${now} i alderen 20–66 år i ${base}, og ${then} i ${year} i hovedalternativet.`,
      caution:
        "En framskriving er en beregning ut fra forutsetninger om fødsler, levealder og flytting. Den er mest usikker for små kommuner og langt fram i tid.",
    },
  },
  nn: {
    place: (name, isHerad) => `${name} ${isHerad ? "herad" : "kommune"}`,
    country: "heile landet",
    age: "Alder",
    ages: (first, last) =>
      last === null ? `${first} år og eldre` : first === last ? `${first} år` : `${first}–${last} år`,
    total: "I alt",
    inhabitants: "Innbyggjarar",
    source: ({ table, published, fetched, pasted }) =>
      [
        `Kjelde: SSB, tabell ${table} (ssb.no/statbank/table/${table})`,
        ...(published === "" ? [] : [`publisert ${published}`]),
        ...(fetched === "" ? [] : [`${pasted ? "limt inn" : "henta"} ${fetched}`]),
        "lisens CC BY 4.0. Bearbeidd: Summar, endringar, delar og forholdstal er rekna ut av tala.",
      ].join(", "),
    shortSource: (table) => `Kjelde: SSB, tabell ${table} (CC BY 4.0). Bearbeidd.`,
    population: {
      title: "Folkemengda etter alder",
      heading: (place) => `Folkemengda i ${place}`,
      tableTitle: "Folketal etter alder 1. januar",
      chartTitle: (place, first, last) => `Innbyggjarar etter alder i ${place}, ${first} og ${last}`,
      change: (first, last) => `Endring ${first}–${last}`,
      share: (year) => `Del ${year}`,
      count: (place, count, year, change) => `${place} hadde ${count} innbyggjarar 1. januar ${year}, ${change}.`,
      more: (count, year, percent) => `${count} fleire enn i ${year}${percent === null ? "" : ` (${percent} prosent)`}`,
      fewer: (count, year, percent) => `${count} færre enn i ${year}${percent === null ? "" : ` (${percent} prosent)`}`,
      asMany: (year) => `like mange som i ${year}`,
      group: (age, from, to) => `${age} (frå ${from} til ${to})`,
      rises: (groups, count, first, last) =>
        `Frå ${first} til ${last} vart det fleire i ${count === 1 ? "aldersgruppa" : "aldersgruppene"} ${groups}.`,
      falls: (groups, count) => `Det vart færre i ${count === 1 ? "aldersgruppa" : "aldersgruppene"} ${groups}.`,
      oldest: (from, to, first, last) => ({
        up: `Delen som er 80 år eller eldre, auka frå ${from} prosent i ${first} til ${to} prosent i ${last}.`,
        down: `Delen som er 80 år eller eldre, gjekk ned frå ${from} prosent i ${first} til ${to} prosent i ${last}.`,
        same: `Delen som er 80 år eller eldre, var ${to} prosent både i ${first} og i ${last}.`,
      }),
      working: (now, last, before, first) =>
        `I ${last} var det ${now} innbyggjarar i alderen 20–66 år for kvar innbyggjar på 80 år eller meir${
          before === null ? "" : `, mot ${before} i ${first}`
        }.`,
      merged: "Kommunegrensa er endra sidan det første året. Alle tala gjeld området som er kommunen i dag.",
      since: (since, first) =>
        `Kommunegrensa vart endra i ${since}, og eldre tal kan ikkje samanliknast. Tala byrjar difor i ${first}.`,
      small: "I ein så liten kommune kan nokre få personar endre prosentane mykje.",
    },
    projection: {
      title: "Framskriving av folketalet",
      heading: (place) => `Framskrive folketal i ${place}`,
      tableTitle: (place) => `Framskrive folketal etter alder 1. januar, ${place}`,
      chartTitle: (place, base) => `Framskrive folketal i ${place}, ${base} = 100`,
      unit: (base) => `Indeks, ${base} = 100`,
      low: (year) => `${year}, låg`,
      high: (year) => `${year}, høg`,
      change: (base, year) => `Endring ${base}–${year}`,
      onlyCountry:
        "Tala gjeld heile landet, ikkje kommunen. SSBs framskriving for kommunen er ikkje henta, og utviklinga i kommunen kan vere ei anna.",
      total: (place, now, base, then, year) =>
        `I hovudalternativet i SSBs framskriving går folketalet i ${place} frå ${now} i ${base} til ${then} i ${year}.`,
      range: (low, high) => `Med låg nasjonal vekst (LLML) blir det ${low}, og med høg (HHMH) ${high}.`,
      group: (age, from, to, percent) =>
        `${age}: frå ${from} til ${to}${percent === null ? "" : ` (${percent} prosent)`}.`,
      working: (now, base, then, year) =>
        `For kvar innbyggjar på 80 år eller meir er det ${now} i alderen 20–66 år i ${base}, og ${then} i ${year} i hovudalternativet.`,
      caution:
        "Ei framskriving er ei utrekning ut frå føresetnader om fødslar, levealder og flytting. Ho er mest usikker for små kommunar og langt fram i tid.",
    },
  },
};
