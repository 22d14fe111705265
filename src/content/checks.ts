import type { Localized } from "./Language";

/** A check in words. */
export interface CheckText {
  /** What was found, as a heading. */
  readonly what: Localized;
  /** Why it matters, and what to do. */
  readonly why: Localized;
  /** What asks for it. */
  readonly source: Localized;
}

const TEMPLATE: Localized = { nb: "KS-malen", nn: "KS-malen" };
const step = (number: number): Localized => ({
  nb: `KS-malen, steg ${number}`,
  nn: `KS-malen, steg ${number}`,
});
const ADVICE: Localized = { nb: "Råd fra Planhjelp", nn: "Råd frå Planhjelp" };
const UU: Localized = {
  nb: "Kravene til universell utforming (WCAG 1.3.1)",
  nn: "Krava til universell utforming (WCAG 1.3.1)",
};
const PRIVACY: Localized = { nb: "Personopplysningsloven", nn: "Personopplysningslova" };

/** The checks by id, in words. */
export const CHECK_TEXTS = {
  wordBehind: {
    what: { nb: "Word har ikke det siste", nn: "Word har ikkje det siste" },
    why: {
      nb: "De som får dokumentet, leser det som står i Word. Oppdater, så står det samme der som her.",
      nn: "Dei som får dokumentet, les det som står i Word. Oppdater, så står det same der som her.",
    },
    source: ADVICE,
  },
  stepEmpty: {
    what: { nb: "Et steg har ingen tekst", nn: "Eit steg har ingen tekst" },
    why: {
      nb: "Planen bygger på alle sju stegene. Svar på ledetekstene og sett inn teksten, eller skriv rett i dokumentet.",
      nn: "Planen byggjer på alle dei sju stega. Svar på leietekstane og set inn teksten, eller skriv rett i dokumentet.",
    },
    source: { nb: "KS-malen, steg 1–7", nn: "KS-malen, steg 1–7" },
  },
  templateLeft: {
    what: { nb: "Linjer fra malen står igjen", nn: "Linjer frå malen står att" },
    why: {
      nb: "Plassholdere og hjelpespørsmål er skrevet for dere som lager planen. Ta dem bort før andre leser den.",
      nn: "Plasshaldarar og hjelpespørsmål er skrivne for dykk som lagar planen. Ta dei bort før andre les han.",
    },
    source: TEMPLATE,
  },
  coverUnfilled: {
    what: {
      nb: "Forsiden har ikke planens kommune og periode",
      nn: "Framsida har ikkje kommunen og perioden i planen",
    },
    why: {
      nb: "Der skal kommunens navn og årene planen gjelder for, stå. Nå står ordene fra malen der, eller noe annet enn i planen.",
      nn: "Der skal namnet på kommunen og åra planen gjeld for, stå. No står orda frå malen der, eller noko anna enn i planen.",
    },
    source: TEMPLATE,
  },
  contentsStale: {
    what: { nb: "Innholdsfortegnelsen stemmer ikke", nn: "Innhaldslista stemmer ikkje" },
    why: {
      nb: "Den har overskrifter som ikke finnes, eller mangler noen som finnes. I Word: høyreklikk i den og velg «Oppdater felt», «Oppdater hele tabellen».",
      nn: "Ho har overskrifter som ikkje finst, eller manglar nokre som finst. I Word: høgreklikk i ho og vel «Oppdater felt», «Oppdater heile tabellen».",
    },
    source: TEMPLATE,
  },
  headingNumbers: {
    what: { nb: "«(steg …)» står i overskriftene", nn: "«(steg …)» står i overskriftene" },
    why: {
      nb: "Stegene er arbeidsmåten. De som leser planen, trenger dem ikke. Planhjelp kjenner igjen overskriftene uten.",
      nn: "Stega er arbeidsmåten. Dei som les planen, treng dei ikkje. Planhjelp kjenner att overskriftene utan.",
    },
    source: ADVICE,
  },
  titleOpen: {
    what: { nb: "Dokumentet mangler tittel", nn: "Dokumentet manglar tittel" },
    why: {
      nb: "Skjermlesere, søk og postjournalen leser tittelen i dokumentets egenskaper. Planhjelp fyller den ut, hvis dere ikke har skrevet en selv.",
      nn: "Skjermlesarar, søk og postjournalen les tittelen i eigenskapane til dokumentet. Planhjelp fyller han ut, om de ikkje har skrive ein sjølv.",
    },
    source: { nb: "Kravene til universell utforming (WCAG 2.4.2)", nn: "Krava til universell utforming (WCAG 2.4.2)" },
  },
  captionsMiscounted: {
    what: { nb: "Tabeller og figurer er talt feil", nn: "Tabellar og figurar er talde feil" },
    why: {
      nb: "To har samme nummer, eller et nummer mangler, så en henvisning kan gjelde feil tabell.",
      nn: "To har same nummer, eller eit nummer manglar, så ei tilvising kan gjelde feil tabell.",
    },
    source: ADVICE,
  },
  goalWithoutNeed: {
    what: { nb: "Mål uten behov", nn: "Mål utan behov" },
    why: {
      nb: "Hvert mål stiller krav til kompetanse eller bemanning. Knytt et behov til målet, eller forklar hvorfor det ikke trengs.",
      nn: "Kvart mål stiller krav til kompetanse eller bemanning. Knyt eit behov til målet, eller forklar kvifor det ikkje trengst.",
    },
    source: step(5),
  },
  needWithoutGoal: {
    what: { nb: "Behov uten mål", nn: "Behov utan mål" },
    why: {
      nb: "Et behov som ikke hører til noe mål, er vanskelig å prioritere. Velg målet det skal bidra til.",
      nn: "Eit behov som ikkje høyrer til noko mål, er vanskeleg å prioritere. Vel målet det skal bidra til.",
    },
    source: step(5),
  },
  needWithoutMeasure: {
    what: { nb: "Behov uten tiltak", nn: "Behov utan tiltak" },
    why: {
      nb: "Planen sier at noe mangler, men ikke hva dere gjør med det. Lag et tiltak, eller velg ett som dekker behovet.",
      nn: "Planen seier at noko manglar, men ikkje kva de gjer med det. Lag eit tiltak, eller vel eitt som dekkjer behovet.",
    },
    source: step(6),
  },
  measureWithoutNeed: {
    what: { nb: "Tiltak uten behov", nn: "Tiltak utan behov" },
    why: {
      nb: "Uten et behov kan ingen se hva tiltaket skal løse. Velg behovet det dekker.",
      nn: "Utan eit behov kan ingen sjå kva tiltaket skal løyse. Vel behovet det dekkjer.",
    },
    source: step(6),
  },
  noResponsible: {
    what: { nb: "Tiltak uten ansvarlig", nn: "Tiltak utan ansvarleg" },
    why: {
      nb: "Det som ingen har ansvar for, blir sjelden gjort. Skriv en funksjon, ikke et navn.",
      nn: "Det som ingen har ansvar for, blir sjeldan gjort. Skriv ein funksjon, ikkje eit namn.",
    },
    source: { nb: "KS-malen, steg 6, og handlingsplanen", nn: "KS-malen, steg 6, og handlingsplanen" },
  },
  noDeadline: {
    what: { nb: "Tiltak uten frist", nn: "Tiltak utan frist" },
    why: {
      nb: "Uten en dato eller en tid på året kan ingen følge opp. Skriv for eksempel «31.12.2027», «høsten 2027» eller «hvert år».",
      nn: "Utan ein dato eller ei tid på året kan ingen følgje opp. Skriv til dømes «31.12.2027», «hausten 2027» eller «kvart år».",
    },
    source: { nb: "KS-malen, steg 6, og handlingsplanen", nn: "KS-malen, steg 6, og handlingsplanen" },
  },
  overdue: {
    what: { nb: "Fristen er gått ut", nn: "Fristen er gått ut" },
    why: {
      nb: "Tiltaket skulle vært ferdig. Sett status, eller gi det en ny frist.",
      nn: "Tiltaket skulle vore ferdig. Set status, eller gi det ein ny frist.",
    },
    source: step(7),
  },
  outsidePeriod: {
    what: { nb: "Frist utenfor planperioden", nn: "Frist utanfor planperioden" },
    why: {
      nb: "Fristen er før planen begynner å gjelde eller etter at den er slutt. Endre fristen, eller se om perioden er riktig.",
      nn: "Fristen er før planen tek til å gjelde eller etter at han er slutt. Endre fristen, eller sjå om perioden er rett.",
    },
    source: step(3),
  },
  noCost: {
    what: { nb: "Tiltak uten kostnad", nn: "Tiltak utan kostnad" },
    why: {
      nb: "Uten et anslag kommer tiltaket ikke med i økonomiplanen. Skriv et beløp, eller «innenfor rammen».",
      nn: "Utan eit overslag kjem tiltaket ikkje med i økonomiplanen. Skriv eit beløp, eller «innanfor ramma».",
    },
    source: { nb: "KS-malen, steg 2 og 6", nn: "KS-malen, steg 2 og 6" },
  },
  noFinancing: {
    what: { nb: "Kostnad uten finansiering", nn: "Kostnad utan finansiering" },
    why: {
      nb: "Skriv hvem som betaler: eget budsjett, tilskudd eller andre, og hvilket år.",
      nn: "Skriv kven som betaler: eige budsjett, tilskot eller andre, og kva år.",
    },
    source: {
      nb: "KS-malen, steg 7, og Statsforvalterens krav om egenandel",
      nn: "KS-malen, steg 7, og kravet Statsforvaltaren har om eigendel",
    },
  },
  noTargetGroup: {
    what: { nb: "Tiltak uten målgruppe", nn: "Tiltak utan målgruppe" },
    why: {
      nb: "Skriv hvilke tjenester, stillinger eller grupper tiltaket er for.",
      nn: "Skriv kva tenester, stillingar eller grupper tiltaket er for.",
    },
    source: step(6),
  },
  noEvaluation: {
    what: { nb: "Tiltak uten evaluering", nn: "Tiltak utan evaluering" },
    why: {
      nb: "Skriv hvordan og når dere ser om tiltaket virker, eller hva som viser at det er nådd.",
      nn: "Skriv korleis og når de ser om tiltaket verkar, eller kva som viser at det er nådd.",
    },
    source: { nb: "KS-malen, steg 6 og 7", nn: "KS-malen, steg 6 og 7" },
  },
  indicatorIncomplete: {
    what: { nb: "Indikator som ikke kan måles", nn: "Indikator som ikkje kan målast" },
    why: {
      nb: "En indikator trenger en verdi i dag, en ønsket verdi og en kilde. Ellers vet ingen om målet er nådd.",
      nn: "Ein indikator treng ein verdi i dag, ein ønskt verdi og ei kjelde. Elles veit ingen om målet er nådd.",
    },
    source: {
      nb: "Direktoratet for forvaltning og økonomistyring (DFØ)",
      nn: "Direktoratet for forvaltning og økonomistyring (DFØ)",
    },
  },
  strategyUnused: {
    what: { nb: "Strategi uten tiltak", nn: "Strategi utan tiltak" },
    why: {
      nb: "Planen har en strategi som ingen tiltak hører til. Se særlig etter kompetanse dere har og ikke bruker: Den bør mobiliseres før dere ansetter nye.",
      nn: "Planen har ein strategi som ingen tiltak høyrer til. Sjå særleg etter kompetanse de har og ikkje bruker: Mobiliser han før de tilset nye.",
    },
    source: { nb: "KS-malen, steg 6, og Lai (2013)", nn: "KS-malen, steg 6, og Lai (2013)" },
  },
  onlyCourses: {
    what: { nb: "Alle tiltakene er korte kurs", nn: "Alle tiltaka er korte kurs" },
    why: {
      nb: "Det meste læres i arbeidet. Se etter veiledning, hospitering, nye oppgaver og utdanning. Tilskudd går sjelden til korte kurs.",
      nn: "Det meste lærer folk i arbeidet. Sjå etter rettleiing, hospitering, nye oppgåver og utdanning. Tilskot går sjeldan til korte kurs.",
    },
    source: { nb: "KS-malen, steg 6: læringsarenaer", nn: "KS-malen, steg 6: læringsarenaar" },
  },
  discussion: {
    what: { nb: "Planen er ikke drøftet før vedtaket", nn: "Planen er ikkje drøfta før vedtaket" },
    why: {
      nb: "Planen skal drøftes med de tillitsvalgte før den vedtas. Skriv datoen i «Drøftings- og vedtakslogg» eller som en viktig dato i steg 1.",
      nn: "De skal drøfte planen med dei tillitsvalde før vedtaket. Skriv datoen i «Drøftings- og vedtakslogg» eller som ein viktig dato i steg 1.",
    },
    source: {
      nb: "HTA kap. 3 pkt. 3.2 og 3.3, arbeidsmiljøloven § 8-2",
      nn: "HTA kap. 3 pkt. 3.2 og 3.3, arbeidsmiljølova § 8-2",
    },
  },
  routeOrder: {
    what: { nb: "Behandlingen har feil rekkefølge", nn: "Behandlinga har feil rekkjefølgje" },
    why: {
      nb: "Partssammensatt utvalg og formannskapet uttaler seg før kommunestyret vedtar. Se over datoene under «Til behandling».",
      nn: "Partssamansett utval og formannskapet uttaler seg før kommunestyret vedtek. Sjå over datoane under «Til behandling».",
    },
    source: { nb: "Kommuneloven § 5-11", nn: "Kommunelova § 5-11" },
  },
  rolesMissing: {
    what: { nb: "Roller eller mandat mangler", nn: "Roller eller mandat manglar" },
    why: {
      nb: "Planen skal si hvem som er med i arbeidet, også tillitsvalgte og verneombud, og hva oppdraget er.",
      nn: "Planen skal seie kven som er med i arbeidet, òg tillitsvalde og verneombod, og kva oppdraget er.",
    },
    source: step(1),
  },
  notAnchored: {
    what: {
      nb: "Planen er ikke koblet til kommunens andre planer",
      nn: "Planen er ikkje kopla til dei andre planane i kommunen",
    },
    why: {
      nb: "Tiltak som ikke er med i samfunnsdelen eller økonomiplanen, blir ofte glemt.",
      nn: "Tiltak som ikkje er med i samfunnsdelen eller økonomiplanen, blir ofte gløymde.",
    },
    source: step(2),
  },
  twoDefinitions: {
    what: { nb: "Kompetanse er forklart på flere måter", nn: "Kompetanse er forklart på fleire måtar" },
    why: {
      nb: "Velg én forklaring og bruk den i hele planen.",
      nn: "Vel éi forklaring og bruk henne i heile planen.",
    },
    source: step(4),
  },
  oneAnalysis: {
    what: { nb: "Bare den ene delen er analysert", nn: "Berre den eine delen er analysert" },
    why: {
      nb: "Planen gjelder både kompetanse og bemanning: hva de ansatte kan, og hvor mange de er.",
      nn: "Planen gjeld både kompetanse og bemanning: kva dei tilsette kan, og kor mange dei er.",
    },
    source: step(5),
  },
  figureSource: {
    what: { nb: "Tall som bør sjekkes", nn: "Tal som bør sjekkast" },
    why: {
      nb: "Tall skal ha kilde og år, og ikke være eldre enn fra i fjor. KOSTRA-tall er endelige fra 15. juni.",
      nn: "Tal skal ha kjelde og år, og ikkje vere eldre enn frå i fjor. KOSTRA-tal er endelege frå 15. juni.",
    },
    source: { nb: "Statistisk sentralbyrå", nn: "Statistisk sentralbyrå" },
  },
  references: {
    what: { nb: "Litteraturlisten stemmer ikke", nn: "Litteraturlista stemmer ikkje" },
    why: {
      nb: "Alle kildene som planen bygger på eller nevner, skal stå der, og ingen andre.",
      nn: "Alle kjeldene som planen byggjer på eller nemner, skal stå der, og ingen andre.",
    },
    source: TEMPLATE,
  },
  unevenLoad: {
    what: { nb: "Tiltakene er ujevnt fordelt", nn: "Tiltaka er ujamt fordelte" },
    why: {
      nb: "Én har mer enn en tredel av tiltakene, eller alle fristene kommer samtidig. Se om det lar seg gjennomføre.",
      nn: "Éin har meir enn ein tredel av tiltaka, eller alle fristane kjem samstundes. Sjå om det lèt seg gjennomføre.",
    },
    source: ADVICE,
  },
  noFollowUp: {
    what: { nb: "Oppfølgingen mangler en tid", nn: "Oppfølginga manglar ei tid" },
    why: {
      nb: "Planen skal si når den evalueres og rulleres, og når kommunestyret får rapport hvert år.",
      nn: "Planen skal seie når de evaluerer og rullerer han, og når kommunestyret får rapport kvart år.",
    },
    source: step(7),
  },
  personalNumber: {
    what: { nb: "Fødselsnummer", nn: "Fødselsnummer" },
    why: {
      nb: "Her står det noe som ser ut som et fødselsnummer eller D-nummer. Planen er offentlig, og svar og notater følger med filen. Ta det bort.",
      nn: "Her står det noko som ser ut som eit fødselsnummer eller D-nummer. Planen er offentleg, og svar og notat følgjer med fila. Ta det bort.",
    },
    source: { nb: "Personopplysningsloven § 12", nn: "Personopplysningslova § 12" },
  },
  smallGroup: {
    what: { nb: "Færre enn fem personer i en gruppe", nn: "Færre enn fem personar i ei gruppe" },
    why: {
      nb: "I en liten gruppe kan alle se hvem det gjelder. Skriv om en større gruppe, eller uten antall.",
      nn: "I ei lita gruppe kan alle sjå kven det gjeld. Skriv om ei større gruppe, eller utan tal.",
    },
    source: PRIVACY,
  },
  personName: {
    what: { nb: "Det kan stå navn på personer", nn: "Det kan stå namn på personar" },
    why: {
      nb: "Planen er offentlig og skal ikke si hva enkeltpersoner mangler. Skriv om grupper.",
      nn: "Planen er offentleg og skal ikkje seie kva enkeltpersonar manglar. Skriv om grupper.",
    },
    source: PRIVACY,
  },
  headingSkipped: {
    what: { nb: "Et overskriftsnivå er hoppet over", nn: "Eit overskriftsnivå er hoppa over" },
    why: {
      nb: "De som bruker skjermleser, finner fram ved nivåene. Gi overskriften nivået under den som står før.",
      nn: "Dei som bruker skjermlesar, finn fram ved nivåa. Gi overskrifta nivået under den som står før.",
    },
    source: UU,
  },
  doubled: {
    what: { nb: "Samme tiltak to ganger", nn: "Same tiltaket to gonger" },
    why: {
      nb: "Tiltaket står der fra før. Slett det ene, eller skriv hva som skiller dem.",
      nn: "Tiltaket står der frå før. Slett det eine, eller skriv kva som skil dei.",
    },
    source: ADVICE,
  },
  noPriority: {
    what: { nb: "Ingen tiltak er prioritert", nn: "Ingen tiltak er prioriterte" },
    why: {
      nb: "Blir det mindre penger, må politikerne vite hva som kommer først. Fyll inn «Prioritet» på tiltakene.",
      nn: "Blir det mindre pengar, må politikarane vite kva som kjem først. Fyll inn «Prioritet» på tiltaka.",
    },
    source: { nb: "Statsforvalterens skjema for tilskudd", nn: "Tilskotsskjemaet frå Statsforvaltaren" },
  },
} as const satisfies Readonly<Record<string, CheckText>>;

/** What about a place is wrong, in words that follow the place's name and a colon. */
export const ASPECT_TEXTS = {
  blank: { nb: "ingen frist", nn: "ingen frist" },
  noDate: { nb: "ingen dato eller tid på året", nn: "ingen dato eller tid på året" },
  missing: { nb: "ingen dato for drøfting", nn: "ingen dato for drøfting" },
  afterAdoption: { nb: "drøfting etter vedtaket", nn: "drøfting etter vedtaket" },
  unions: { nb: "de tillitsvalgte er ikke nevnt", nn: "dei tillitsvalde er ikkje nemnde" },
  safety: { nb: "verneombudet er ikke nevnt", nn: "verneombodet er ikkje nemnt" },
  mandate: { nb: "mandatet er ikke beskrevet", nn: "mandatet er ikkje skildra" },
  communityPlan: { nb: "samfunnsdelen er ikke nevnt", nn: "samfunnsdelen er ikkje nemnd" },
  budget: { nb: "økonomiplanen er ikke nevnt", nn: "økonomiplanen er ikkje nemnd" },
  competence: { nb: "kompetansen er ikke analysert", nn: "kompetansen er ikkje analysert" },
  staffing: { nb: "bemanningen er ikke analysert", nn: "bemanninga er ikkje analysert" },
  evaluation: { nb: "ingen tid for evaluering", nn: "inga tid for evaluering" },
  rolling: { nb: "ingen tid for rullering", nn: "inga tid for rullering" },
  report: { nb: "ingen årlig rapport", nn: "ingen årleg rapport" },
  now: { nb: "verdien i dag mangler", nn: "verdien i dag manglar" },
  target: { nb: "den ønskede verdien mangler", nn: "den ønskte verdien manglar" },
  source: { nb: "kilde mangler", nn: "kjelde manglar" },
  old: { nb: "tallene er eldre enn fra i fjor", nn: "tala er eldre enn frå i fjor" },
  unreviewed: { nb: "KOSTRA-tallene er ikke endelige", nn: "KOSTRA-tala er ikkje endelege" },
  strategy: { nb: "ingen tiltak", nn: "ingen tiltak" },
  noStrategy: { nb: "ingen tiltak har en strategi", nn: "ingen tiltak har ein strategi" },
  cited: { nb: "står i teksten, ikke i listen", nn: "står i teksten, ikkje i lista" },
  notListed: { nb: "mangler i listen", nn: "manglar i lista" },
  unused: { nb: "er ikke i bruk", nn: "er ikkje i bruk" },
  responsible: { nb: "har mer enn en tredel av tiltakene", nn: "har meir enn ein tredel av tiltaka" },
  quarter: { nb: "alle fristene er her", nn: "alle fristane er her" },
} as const satisfies Readonly<Record<string, Localized>>;
