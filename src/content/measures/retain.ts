import { RESPONSIBLE } from "./responsibleRoles";
import type { StandardMeasure } from "./StandardMeasure";

/** Measures that make the staff stay. */
export const RETAIN: readonly StandardMeasure[] = [
  {
    id: "retain.seniors",
    title: { nb: "Seniortiltak", nn: "Seniortiltak" },
    action: {
      nb: "Tilby seniorsamtale til ansatte i god tid før de kan gå av med pensjon, og avtale oppgaver, arbeidstid og opplæring som gjør at de vil fortsette. De kan også være veiledere for nye.",
      nn: "Tilby seniorsamtale til tilsette i god tid før dei kan gå av med pensjon, og avtale oppgåver, arbeidstid og opplæring som gjer at dei vil halde fram. Dei kan òg vere rettleiarar for nye.",
    },
    need: {
      nb: "Mange erfarne ansatte går av tidligere enn de må.",
      nn: "Mange erfarne tilsette går av tidlegare enn dei må.",
    },
    strategies: ["retain", "mobilise"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Den gjennomsnittlige alderen når ansatte går av, øker.",
      nn: "Den gjennomsnittlege alderen når tilsette går av, aukar.",
    },
    evaluation: {
      nb: "HR ser på tallene hvert år og spør dem som går av, hva som kunne ha fått dem til å bli.",
      nn: "HR ser på tala kvart år og spør dei som går av, kva som kunne ha fått dei til å bli verande.",
    },
    responsible: RESPONSIBLE.hr,
    cost: {
      nb: "Det som blir avtalt om arbeidstid og tilrettelegging.",
      nn: "Det som blir avtalt om arbeidstid og tilrettelegging.",
    },
    source: { id: "own" },
  },
  {
    id: "retain.mentor",
    title: { nb: "Mentor", nn: "Mentor" },
    action: {
      nb: "Gi nye ansatte og nye ledere en mentor fra en annen enhet det første året, med faste møter og tid avsatt for begge.",
      nn: "Gi nye tilsette og nye leiarar ein mentor frå ei anna eining det første året, med faste møte og tid avsett for begge.",
    },
    need: {
      nb: "Nye ansatte og ledere mangler noen å spørre, og flere slutter etter kort tid.",
      nn: "Nye tilsette og leiarar manglar nokon å spørje, og fleire sluttar etter kort tid.",
    },
    strategies: ["retain", "recruit", "develop"],
    sectors: ["all"],
    arenas: ["workplace", "network"],
    indicator: {
      nb: "Andelen som er ansatt etter to år, er høyere for dem som har hatt mentor.",
      nn: "Delen som er tilsett etter to år, er høgare for dei som har hatt mentor.",
    },
    evaluation: {
      nb: "Mentor og deltaker vurderer ordningen etter et halvt år og ved slutten, uten å gjengi samtalene.",
      nn: "Mentor og deltakar vurderer ordninga etter eit halvt år og ved slutten, utan å attgi samtalane.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Tid til møtene, og opplæring av mentorer.", nn: "Tid til møta, og opplæring av mentorar." },
    source: { id: "own" },
  },
  {
    id: "retain.newTeachers",
    title: { nb: "Veiledning av nyutdannede lærere", nn: "Rettleiing av nyutdanna lærarar" },
    action: {
      nb: "Gi nyutdannede lærere i barnehage og skole veiledning av en utdannet veileder de to første årene, alene og i gruppe.",
      nn: "Gi nyutdanna lærarar i barnehage og skule rettleiing av ein utdanna rettleiar dei to første åra, åleine og i gruppe.",
    },
    need: {
      nb: "Overgangen fra studier til jobb er stor, og noen slutter de første årene.",
      nn: "Overgangen frå studium til jobb er stor, og nokre sluttar dei første åra.",
    },
    strategies: ["retain", "develop"],
    sectors: ["oppvekst"],
    arenas: ["workplace", "network"],
    indicator: {
      nb: "Alle nyutdannede har fått veiledning, og flere er i jobben etter tre år.",
      nn: "Alle nyutdanna har fått rettleiing, og fleire er i jobben etter tre år.",
    },
    evaluation: {
      nb: "Lærerne og veilederne svarer på en undersøkelse hver vår, og eieren retter på opplegget.",
      nn: "Lærarane og rettleiarane svarer på ei undersøking kvar vår, og eigaren rettar på opplegget.",
    },
    responsible: RESPONSIBLE.schoolOrKindergarten,
    cost: {
      nb: "Tid til veileder og nyutdannet, og utdanning av veiledere. Sjekk hvilke tilskudd som finnes.",
      nn: "Tid til rettleiar og nyutdanna, og utdanning av rettleiarar. Sjekk kva tilskot som finst.",
    },
    source: { id: "own" },
  },
  {
    id: "retain.lifePhases",
    title: { nb: "Livsfaseorientert personalpolitikk", nn: "Livsfaseorientert personalpolitikk" },
    action: {
      nb: "Lage en felles oversikt over hva kommunen kan tilby av arbeidstid, permisjon, oppgaver og utvikling i ulike livsfaser, og bruke den i medarbeidersamtalene.",
      nn: "Lage ei felles oversikt over kva kommunen kan tilby av arbeidstid, permisjon, oppgåver og utvikling i ulike livsfasar, og bruke ho i medarbeidarsamtalane.",
    },
    need: {
      nb: "Ansatte slutter eller går ned i stilling når jobben ikke lar seg forene med livet ellers.",
      nn: "Tilsette sluttar eller går ned i stilling når jobben ikkje lèt seg sameine med livet elles.",
    },
    strategies: ["retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Færre går ned i stilling eller slutter, og sykefraværet går ned.",
      nn: "Færre går ned i stilling eller sluttar, og sjukefråværet går ned.",
    },
    evaluation: {
      nb: "Partene ser hvert år på hva som er brukt, og på tall for deltid, fravær og turnover.",
      nn: "Partane ser kvart år på kva som er brukt, og på tal for deltid, fråvær og turnover.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Det som blir tilbudt, og vikarer.", nn: "Det som blir tilbode, og vikarar." },
    source: { id: "own" },
  },
  {
    id: "retain.careerPaths",
    title: { nb: "Karriereveier i faget", nn: "Karrierevegar i faget" },
    action: {
      nb: "Lage fagstillinger med tydelig ansvar og krav til kompetanse, slik at ansatte kan utvikle seg og få høyere lønn uten å måtte bli ledere.",
      nn: "Lage fagstillingar med tydeleg ansvar og krav til kompetanse, slik at tilsette kan utvikle seg og få høgare løn utan å måtte bli leiarar.",
    },
    need: {
      nb: "Dyktige fagfolk slutter fordi de ikke ser noen vei videre her.",
      nn: "Dyktige fagfolk sluttar fordi dei ikkje ser nokon veg vidare her.",
    },
    strategies: ["retain", "develop"],
    sectors: ["helse", "oppvekst", "teknisk"],
    arenas: ["job"],
    indicator: {
      nb: "Antall ansatte i fagstillinger, og færre fagfolk som slutter.",
      nn: "Talet på tilsette i fagstillingar, og færre fagfolk som sluttar.",
    },
    evaluation: {
      nb: "Partene vurderer ordningen hvert år i lønnspolitisk drøfting.",
      nn: "Partane vurderer ordninga kvart år i lønspolitisk drøfting.",
    },
    responsible: RESPONSIBLE.sectorChief,
    cost: { nb: "Forskjellen i lønn, og tid til fagansvaret.", nn: "Skilnaden i løn, og tid til fagansvaret." },
    source: { id: "own" },
  },
  {
    id: "retain.cooperation",
    title: { nb: "Samling om partssamarbeid", nn: "Samling om partssamarbeid" },
    action: {
      nb: "Holde en årlig samling for ledere, tillitsvalgte og verneombud om Hovedavtalen, arbeidsmiljøloven og HMS-forskriften, der hver enhet velger hva den vil bli bedre på i samarbeidet.",
      nn: "Halde ei årleg samling for leiarar, tillitsvalde og verneombod om Hovudavtalen, arbeidsmiljølova og HMS-forskrifta, der kvar eining vel kva ho vil bli betre på i samarbeidet.",
    },
    need: {
      nb: "Partene møtes mest når det er uenighet, og samarbeidet varierer mellom enhetene.",
      nn: "Partane møtest mest når det er usemje, og samarbeidet varierer mellom einingane.",
    },
    strategies: ["retain", "develop"],
    sectors: ["all"],
    arenas: ["course", "network"],
    indicator: {
      nb: "Alle enheter har hatt med alle tre rollene, og har gjort noe med det de valgte.",
      nn: "Alle einingar har hatt med alle tre rollene, og har gjort noko med det dei valde.",
    },
    evaluation: {
      nb: "Partene forteller på neste samling hva de har gjort, og hva det førte til.",
      nn: "Partane fortel på neste samling kva dei har gjort, og kva det førte til.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Lokale og arbeidstid.", nn: "Lokale og arbeidstid." },
    source: { id: "nitt" },
    covers: ["nitt.arsplan.4a"],
  },
];
