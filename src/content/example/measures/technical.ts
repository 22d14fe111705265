import type { ExampleMeasure } from "../ExamplePlan";

const PLANNING_HEAD = { nb: "Enhetsleder for plan og byggesak", nn: "Einingsleiar for plan og byggjesak" };
const TECHNICAL_BUDGET = { nb: "Budsjettet til tekniske tjenester", nn: "Budsjettet til tekniske tenester" };

/** Measures in the technical services and the service desk. */
export const TECHNICAL: readonly ExampleMeasure[] = [
  {
    need: "B5",
    goal: "M4",
    strategy: "recruit",
    action: { nb: "Felles arealplanlegger med nabokommunen", nn: "Felles arealplanleggjar med nabokommunen" },
    responsible: PLANNING_HEAD,
    from: "2027-03-01",
    deadline: "2028-06-30",
    status: "cancelled",
    evaluation: {
      nb: "Nabokommunen ansatte sin egen planlegger i januar 2028. Behovet dekkes nå av tiltak T10.",
      nn: "Nabokommunen tilsette sin eigen planleggjar i januar 2028. Tiltak T10 dekkjer no behovet.",
    },
    indicator: {
      nb: "Avtale om delt stilling er inngått innen juni 2028",
      nn: "Avtale om delt stilling er inngått innan juni 2028",
    },
    targetGroup: { nb: "Plan og byggesak i to kommuner", nn: "Plan og byggjesak i to kommunar" },
    method: { nb: "Én stilling som kommunene deler likt", nn: "Éi stilling som kommunane deler likt" },
    schedule: {
      nb: "Møter mellom kommunene våren 2027, utlysning høsten 2027",
      nn: "Møte mellom kommunane våren 2027, utlysing hausten 2027",
    },
    financing: { nb: "Ingen kostnad: tiltaket er avlyst", nn: "Ingen kostnad: tiltaket er avlyst" },
    years: [0, 0, 0, 0],
    report: {
      reason: {
        nb: "Nabokommunen trakk seg fra samarbeidet.",
        nn: "Nabokommunen trekte seg frå samarbeidet.",
      },
    },
  },
  {
    need: "B5",
    goal: "M4",
    strategy: "mobilise",
    action: {
      nb: "Byggesaksbehandleren lærer å lage arealplaner og blir stedfortreder for planleggeren",
      nn: "Byggjesaksbehandlaren lærer å lage arealplanar og blir stadfortredar for planleggjaren",
    },
    responsible: PLANNING_HEAD,
    from: "2029-01-15",
    deadline: "2030-06-30",
    status: "postponed",
    evaluation: {
      nb: "Utsatt fra 2028 til 2029, fordi en stilling i byggesak står ledig.",
      nn: "Utsett frå 2028 til 2029, fordi ei stilling i byggjesak står ledig.",
    },
    indicator: {
      nb: "To ansatte kan behandle en reguleringsplan på egen hånd",
      nn: "To tilsette kan behandle ein reguleringsplan på eiga hand",
    },
    targetGroup: { nb: "Byggesaksbehandler", nn: "Byggjesaksbehandlar" },
    method: {
      nb: "Opplæring hos planleggeren én dag i uken, og et kurs i planrett",
      nn: "Opplæring hos planleggjaren éin dag i veka, og eit kurs i planrett",
    },
    schedule: {
      nb: "Begynner når den ledige stillingen er fylt. To reguleringsplaner brukes som øving.",
      nn: "Startar når den ledige stillinga er fylt. To reguleringsplanar blir brukte som øving.",
    },
    financing: TECHNICAL_BUDGET,
    years: [0, 0, 40_000, 20_000],
    report: {
      reason: { nb: "En stilling i byggesak står ledig.", nn: "Ei stilling i byggjesak står ledig." },
      proposal: {
        nb: "Begynne i januar 2029, når stillingen er fylt.",
        nn: "Starte i januar 2029, når stillinga er fylt.",
      },
    },
  },
  {
    need: "B5",
    goal: "M4",
    strategy: "recruit",
    action: {
      nb: "Ansette ny driftsoperatør ett år før den erfarne går av",
      nn: "Tilsetje ny driftsoperatør eitt år før den erfarne går av",
    },
    responsible: { nb: "Enhetsleder for vann og avløp", nn: "Einingsleiar for vatn og avløp" },
    from: "2028-06-01",
    deadline: "2029-06-30",
    status: "notStarted",
    evaluation: {
      nb: "Vurderes i juni 2029: Kan den nye ta vakt alene?",
      nn: "Blir vurdert i juni 2029: Kan den nye ta vakt åleine?",
    },
    indicator: {
      nb: "Ny driftsoperatør har tatt kursene som kreves, og går i vakt innen juni 2029",
      nn: "Ny driftsoperatør har teke kursa som krevst, og går i vakt innan juni 2029",
    },
    targetGroup: {
      nb: "Fagarbeidere som vil arbeide med vann, gjerne uten erfaring",
      nn: "Fagarbeidarar som vil arbeide med vatn, gjerne utan erfaring",
    },
    method: {
      nb: "Ett år med to i samme jobb, og kurs for driftsoperatører",
      nn: "Eitt år med to i same jobb, og kurs for driftsoperatørar",
    },
    schedule: {
      nb: "Utlysning i juni 2028, oppstart i september og kurs i løpet av vinteren",
      nn: "Utlysing i juni 2028, oppstart i september og kurs i løpet av vinteren",
    },
    financing: { nb: "Gebyrene for vann og avløp", nn: "Gebyra for vatn og avløp" },
    years: [0, 350_000, 350_000, 0],
  },
  {
    need: "B6",
    goal: "M5",
    strategy: "phaseOut",
    action: {
      nb: "Omskolere to årsverk i servicetorget fra post og arkiv til digital veiledning",
      nn: "Omskolere to årsverk i servicetorget frå post og arkiv til digital rettleiing",
    },
    responsible: { nb: "Leder for servicetorget", nn: "Leiar for servicetorget" },
    from: "2028-08-15",
    deadline: "2029-12-31",
    status: "notStarted",
    evaluation: {
      nb: "Vurderes i desember 2029: Hvor mange fikk hjelp, og hva mener de ansatte?",
      nn: "Blir vurdert i desember 2029: Kor mange fekk hjelp, og kva meiner dei tilsette?",
    },
    indicator: {
      nb: "Servicetorget gir digital veiledning hver dag fra 2030, uten oppsigelser",
      nn: "Servicetorget gir digital rettleiing kvar dag frå 2030, utan oppseiingar",
    },
    targetGroup: {
      nb: "Ansatte i servicetorget som arbeider med post og arkiv",
      nn: "Tilsette i servicetorget som arbeider med post og arkiv",
    },
    method: {
      nb: "Digitale kurs, hospitering i biblioteket og nye stillingsbeskrivelser",
      nn: "Digitale kurs, hospitering i biblioteket og nye stillingsomtalar",
    },
    schedule: {
      nb: "Drøfting med de tillitsvalgte i august 2028. Kurs én dag i måneden fram til sakssystemet kommer.",
      nn: "Drøfting med dei tillitsvalde i august 2028. Kurs éin dag i månaden fram til sakssystemet kjem.",
    },
    financing: { nb: "Budsjettet til fellestjenestene", nn: "Budsjettet til fellestenestene" },
    years: [0, 60_000, 60_000, 0],
  },
];
