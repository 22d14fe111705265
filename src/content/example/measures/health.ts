import type { ExampleMeasure } from "../ExamplePlan";

const HEALTH_CHIEF = { nb: "Kommunalsjef for helse og mestring", nn: "Kommunalsjef for helse og meistring" };
const HEALTH_BUDGET = { nb: "Budsjettet til helse og mestring", nn: "Budsjettet til helse og meistring" };

/** Measures in health and care. */
export const HEALTH: readonly ExampleMeasure[] = [
  {
    need: "B2",
    goal: "M1",
    strategy: "develop",
    action: {
      nb: "Fagbrev på jobb for 16 assistenter i helse og mestring",
      nn: "Fagbrev på jobb for 16 assistentar i helse og meistring",
    },
    responsible: HEALTH_CHIEF,
    from: "2027-01-15",
    deadline: "2029-12-31",
    status: "ongoing",
    evaluation: {
      nb: "Sju av åtte i første kull er meldt opp til fagprøve.",
      nn: "Sju av åtte i første kull er melde opp til fagprøve.",
    },
    indicator: {
      nb: "Åtte nye fagbrev innen 2028 og 16 innen 2029. De 16 gir om lag elleve av de 36 årsverkene vi må skaffe.",
      nn: "Åtte nye fagbrev innan 2028 og 16 innan 2029. Dei 16 gir om lag elleve av dei 36 årsverka vi må skaffe.",
    },
    targetGroup: {
      nb: "Assistenter i fast stilling. Skriftlig avtale om ett års bindingstid etter fagprøven (HTA kap. 1 pkt. 14.3).",
      nn: "Assistentar i fast stilling. Skriftleg avtale om eitt års bindingstid etter fagprøva (HTA kap. 1 pkt. 14.3).",
    },
    method: {
      nb: "Veiledning i jobben og to teorikvelder i måneden",
      nn: "Rettleiing i jobben og to teorikveldar i månaden",
    },
    schedule: {
      nb: "To kull på åtte. Én veileder i 20 prosent stilling. Teori på kommunehuset.",
      nn: "To kull på åtte. Éin rettleiar i 20 prosent stilling. Teori på kommunehuset.",
    },
    financing: {
      nb: "Budsjettet til helse og mestring, og tilskudd fra Statsforvalteren",
      nn: "Budsjettet til helse og meistring, og tilskot frå Statsforvaltaren",
    },
    years: [180_000, 180_000, 120_000, 0],
    report: {
      used: 172_000,
      proposal: {
        nb: "Ta opp de fire siste assistentene i august.",
        nn: "Ta opp dei fire siste assistentane i august.",
      },
    },
    grant: {
      priority: 1,
      category: { nb: "Grunnutdanning", nn: "Grunnutdanning" },
      participants: 16,
      place: { nb: "Fylkeskommunens tilbud for voksne", nn: "Tilbodet fylkeskommunen har til vaksne" },
      amount: 200_000,
    },
  },
  {
    need: "B1",
    goal: "M1",
    strategy: "recruit",
    action: {
      nb: "Stipend og fast kontaktperson for to sykepleierstudenter hvert år",
      nn: "Stipend og fast kontaktperson for to sjukepleiarstudentar kvart år",
    },
    responsible: { nb: "Enhetsleder for sykehjemmet", nn: "Einingsleiar for sjukeheimen" },
    from: "2027-08-01",
    deadline: "2030-12-31",
    status: "ongoing",
    evaluation: {
      nb: "To studenter har avtale. De begynner hos oss i august 2028.",
      nn: "To studentar har avtale. Dei startar hos oss i august 2028.",
    },
    indicator: {
      nb: "Seks nyutdannede sykepleiere har begynt hos oss innen 2030. Det er seks av de 16 årsverkene vi må skaffe.",
      nn: "Seks nyutdanna sjukepleiarar har starta hos oss innan 2030. Det er seks av dei 16 årsverka vi må skaffe.",
    },
    targetGroup: {
      nb: "Sykepleierstudenter i siste studieår. Skriftlig avtale om å arbeide her i to år. Den som slutter før, betaler tilbake i forhold til tiden som er igjen.",
      nn: "Sjukepleiarstudentar i siste studieår. Skriftleg avtale om å arbeide her i to år. Den som sluttar før, betaler tilbake i forhold til tida som er att.",
    },
    method: {
      nb: "Stipend på 60\u00a0000 kroner, praksisplass og tilbud om hel, fast stilling",
      nn: "Stipend på 60\u00a0000 kroner, praksisplass og tilbod om heil, fast stilling",
    },
    schedule: {
      nb: "Utlysning i mars, avtale i mai og praksis på sykehjemmet om høsten",
      nn: "Utlysing i mars, avtale i mai og praksis på sjukeheimen om hausten",
    },
    financing: HEALTH_BUDGET,
    years: [120_000, 160_000, 160_000, 160_000],
    report: { used: 80_000, reason: { nb: "Bare én student søkte.", nn: "Berre éin student søkte." } },
  },
  {
    need: "B2",
    goal: "M1",
    strategy: "recruit",
    action: {
      nb: "Fire nye lærlinger i helsearbeiderfaget hvert år",
      nn: "Fire nye lærlingar i helsearbeidarfaget kvart år",
    },
    responsible: { nb: "HR-rådgiver", nn: "HR-rådgivar" },
    from: "2027-02-01",
    deadline: "2030-08-31",
    status: "ongoing",
    evaluation: {
      nb: "Fire begynte i august 2027. Sju har søkt om plass i 2028.",
      nn: "Fire starta i august 2027. Sju har søkt om plass i 2028.",
    },
    indicator: {
      nb: "Åtte lærlinger har tatt fagbrev innen sommeren 2030, og seks av dem har fast stilling her. Det er seks av de 36 årsverkene vi må skaffe.",
      nn: "Åtte lærlingar har teke fagbrev innan sommaren 2030, og seks av dei har fast stilling her. Det er seks av dei 36 årsverka vi må skaffe.",
    },
    targetGroup: {
      nb: "Elever på helse- og oppvekstfag, og voksne som vil bytte yrke",
      nn: "Elevar på helse- og oppvekstfag, og vaksne som vil byte yrke",
    },
    method: {
      nb: "Besøk på videregående skole, sommerjobb og én veileder for hver lærling",
      nn: "Besøk på vidaregåande skule, sommarjobb og éin rettleiar for kvar lærling",
    },
    schedule: {
      nb: "Opptak i mars, oppstart i august. Ett år på sykehjemmet og ett i hjemmetjenesten.",
      nn: "Opptak i mars, oppstart i august. Eitt år på sjukeheimen og eitt i heimetenesta.",
    },
    financing: {
      nb: "Budsjettet til helse og mestring, og tilskuddet til lærebedrifter",
      nn: "Budsjettet til helse og meistring, og tilskotet til lærebedrifter",
    },
    years: [100_000, 340_000, 480_000, 480_000],
  },
  {
    need: "B3",
    goal: "M1",
    strategy: "mobilise",
    action: {
      nb: "Fagkontakter: seks ansatte med videreutdanning veileder kollegene sine",
      nn: "Fagkontaktar: seks tilsette med vidareutdanning rettleier kollegaane sine",
    },
    responsible: { nb: "Enhetsleder for hjemmetjenesten", nn: "Einingsleiar for heimetenesta" },
    from: "2027-02-01",
    deadline: "2027-12-31",
    status: "done",
    evaluation: {
      nb: "Seks fagkontakter har fire timer i måneden til veiledning. Teamene ber om mer om velferdsteknologi.",
      nn: "Seks fagkontaktar har fire timar i månaden til rettleiing. Teama ber om meir om velferdsteknologi.",
    },
    indicator: {
      nb: "Alle team har en fagkontakt med avtalt tid innen 2027",
      nn: "Alle team har ein fagkontakt med avtalt tid innan 2027",
    },
    targetGroup: {
      nb: "Ansatte med videreutdanning i demens eller rehabilitering",
      nn: "Tilsette med vidareutdanning i demens eller rehabilitering",
    },
    method: {
      nb: "Fire timer i måneden til veiledning, avtalt i turnusen",
      nn: "Fire timar i månaden til rettleiing, avtalt i turnusen",
    },
    schedule: {
      nb: "Felles kursdag i februar, deretter et kvarter fag på avdelingsmøtene",
      nn: "Felles kursdag i februar, deretter eit kvarter fag på avdelingsmøta",
    },
    financing: HEALTH_BUDGET,
    years: [60_000, 0, 0, 0],
  },
  {
    need: "B3",
    goal: "M1",
    strategy: "develop",
    action: {
      nb: "ABC-opplæring i demens og velferdsteknologi for 48 ansatte",
      nn: "ABC-opplæring i demens og velferdsteknologi for 48 tilsette",
    },
    responsible: { nb: "Fagutviklingssykepleier", nn: "Fagutviklingssjukepleiar" },
    from: "2027-09-01",
    deadline: "2029-06-30",
    status: "ongoing",
    evaluation: {
      nb: "14 er ferdige med første perm. Gruppene møtes oftere enn planlagt.",
      nn: "14 er ferdige med første perm. Gruppene møtest oftare enn planlagt.",
    },
    indicator: {
      nb: "40 ansatte har fullført innen 2029, minst fire i hvert team",
      nn: "40 tilsette har fullført innan 2029, minst fire i kvart team",
    },
    targetGroup: {
      nb: "Assistenter og helsefagarbeidere i alle team",
      nn: "Assistentar og helsefagarbeidarar i alle team",
    },
    method: {
      nb: "Studiegrupper på seks som leser, prøver i praksis og møtes",
      nn: "Studiegrupper på seks som les, prøver i praksis og møtest",
    },
    schedule: {
      nb: "Åtte grupper. To timer hver tredje uke i arbeidstiden, sammen med en fagkontakt.",
      nn: "Åtte grupper. To timar kvar tredje veke i arbeidstida, saman med ein fagkontakt.",
    },
    financing: {
      nb: "Budsjettet til helse og mestring, og tilskudd fra Statsforvalteren",
      nn: "Budsjettet til helse og meistring, og tilskot frå Statsforvaltaren",
    },
    years: [40_000, 80_000, 80_000, 0],
    grant: {
      priority: 2,
      category: { nb: "ABC-opplæring", nn: "ABC-opplæring" },
      participants: 48,
      place: { nb: "I kommunen, med nasjonalt opplegg", nn: "I kommunen, med nasjonalt opplegg" },
      amount: 120_000,
    },
  },
  {
    need: "B2",
    goal: "M3",
    strategy: "retain",
    action: {
      nb: "Større stillinger: slå sammen ledige deltidsstillinger og tilby dem til ansatte som ønsker mer",
      nn: "Større stillingar: slå saman ledige deltidsstillingar og tilby dei til tilsette som ønskjer meir",
    },
    responsible: HEALTH_CHIEF,
    from: "2027-01-15",
    deadline: "2027-12-31",
    status: "done",
    evaluation: {
      nb: "31 ansatte fikk større stilling, til sammen ni årsverk. Andelen med hel stilling økte fra 38 til 46 prosent.",
      nn: "31 tilsette fekk større stilling, til saman ni årsverk. Delen med heil stilling auka frå 38 til 46 prosent.",
    },
    indicator: {
      nb: "Alle 64 som ønsket større stilling, har fått et tilbud innen 2027. Det skal gi seks årsverk med helsefagarbeidere og tre med sykepleiere.",
      nn: "Alle 64 som ønskte større stilling, har fått eit tilbod innan 2027. Det skal gi seks årsverk med helsefagarbeidarar og tre med sjukepleiarar.",
    },
    targetGroup: {
      nb: "Ansatte i helse og mestring som ønsker større stilling",
      nn: "Tilsette i helse og meistring som ønskjer større stilling",
    },
    method: {
      nb: "Ny turnus som er laget sammen med ansatte og tillitsvalgte",
      nn: "Ny turnus som er laga saman med tilsette og tillitsvalde",
    },
    schedule: {
      nb: "Kartlegging i januar, drøfting i mars og ny turnus fra september",
      nn: "Kartlegging i januar, drøfting i mars og ny turnus frå september",
    },
    financing: {
      nb: "Ingen ekstra kostnad: vikarmidler blir til faste stillinger",
      nn: "Ingen ekstra kostnad: vikarmiddel blir til faste stillingar",
    },
    years: [0, 0, 0, 0],
  },
];
