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
  {
    id: "retain.presence",
    title: { nb: "Nærværsarbeid", nn: "Nærværsarbeid" },
    action: {
      nb: "Arbeide for lavere sykefravær i de enhetene som har høyest fravær: Leder, tillitsvalgt og verneombud finner årsaker i arbeidsmiljøet, velger to eller tre tiltak og følger dem opp hver måned.",
      nn: "Arbeide for lågare sjukefråvær i dei einingane som har høgast fråvær: Leiar, tillitsvald og verneombod finn årsaker i arbeidsmiljøet, vel to eller tre tiltak og følgjer dei opp kvar månad.",
    },
    need: {
      nb: "Høyt sykefravær gjør at vi mangler kompetanse på vaktene og bruker mye på vikarer.",
      nn: "Høgt sjukefråvær gjer at vi manglar kompetanse på vaktene og bruker mykje på vikarar.",
    },
    strategies: ["retain", "mobilise"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "Sykefraværet går ned i enhetene som er med, målt over minst ett år.",
      nn: "Sjukefråværet går ned i einingane som er med, målt over minst eitt år.",
    },
    evaluation: {
      nb: "Enheten ser på fraværet og tiltakene hvert kvartal, uten at noen enkeltpersoner blir omtalt.",
      nn: "Eininga ser på fråværet og tiltaka kvart kvartal, utan at nokon enkeltpersonar blir omtala.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: {
      nb: "Tid til møter, og hjelp fra bedriftshelsetjenesten.",
      nn: "Tid til møte, og hjelp frå bedriftshelsetenesta.",
    },
    source: { id: "own" },
  },
  {
    id: "retain.talk62",
    title: { nb: "Samtale ved fylte 62 år (62+)", nn: "Samtale ved fylte 62 år (62+)" },
    action: {
      nb: "Invitere alle som fyller 62 år, til en samtale om planene framover, hva som skal til for å stå lenger i jobb, og hvordan kunnskapen kan deles. Det som blir sagt, er personlig og blir hos leder og ansatt.",
      nn: "Invitere alle som fyller 62 år, til ein samtale om planane framover, kva som skal til for å stå lenger i jobb, og korleis kunnskapen kan delast. Det som blir sagt, er personleg og blir hos leiar og tilsett.",
    },
    need: {
      nb: "Vi vet for sent når noen vil gå av, og hva som kunne ha fått dem til å fortsette.",
      nn: "Vi veit for seint når nokon vil gå av, og kva som kunne ha fått dei til å halde fram.",
    },
    strategies: ["retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: {
      nb: "Alle har fått tilbud om samtale, og flere arbeider etter at de kan gå av.",
      nn: "Alle har fått tilbod om samtale, og fleire arbeider etter at dei kan gå av.",
    },
    evaluation: {
      nb: "HR teller hvert år hvor mange som har fått tilbud, og ser på alderen ved avgang for hele kommunen.",
      nn: "HR tel kvart år kor mange som har fått tilbod, og ser på alderen ved avgang for heile kommunen.",
    },
    responsible: RESPONSIBLE.unitLeader,
    cost: { nb: "Det som blir avtalt.", nn: "Det som blir avtalt." },
    source: { id: "own" },
  },
  {
    id: "retain.stayTalks",
    title: { nb: "Bli-samtaler", nn: "Bli-samtalar" },
    action: {
      nb: "Spørre ansatte i utsatte yrker hvert år hva som gjør at de blir, hva som kan få dem til å slutte, og hva lederen kan gjøre noe med nå.",
      nn: "Spørje tilsette i utsette yrke kvart år kva som gjer at dei blir verande, kva som kan få dei til å slutte, og kva leiaren kan gjere noko med no.",
    },
    need: {
      nb: "Vi hører hva som var galt først når folk har sagt opp.",
      nn: "Vi høyrer kva som var gale, først når folk har sagt opp.",
    },
    strategies: ["retain"],
    sectors: ["all"],
    arenas: ["job"],
    indicator: { nb: "Turnover i de utsatte yrkene går ned.", nn: "Turnoveren i dei utsette yrka går ned." },
    evaluation: {
      nb: "Lederne oppsummerer det som går igjen, uten navn, og ledergruppen velger hva den gjør noe med.",
      nn: "Leiarane oppsummerer det som går att, utan namn, og leiargruppa vel kva ho gjer noko med.",
    },
    responsible: RESPONSIBLE.unitLeader,
    source: { id: "own" },
  },
  {
    id: "retain.exitTalks",
    title: { nb: "Sluttsamtaler og sluttundersøkelse", nn: "Sluttsamtalar og sluttundersøking" },
    action: {
      nb: "Tilby alle som slutter, en samtale eller en kort undersøkelse om hvorfor, samle svarene uten navn og legge dem fram for ledelsen og tillitsvalgte hvert år.",
      nn: "Tilby alle som sluttar, ein samtale eller ei kort undersøking om kvifor, samle svara utan namn og leggje dei fram for leiinga og tillitsvalde kvart år.",
    },
    need: { nb: "Vi kjenner turnover, men ikke årsakene.", nn: "Vi kjenner turnoveren, men ikkje årsakene." },
    strategies: ["retain"],
    sectors: ["all"],
    arenas: ["workplace"],
    indicator: {
      nb: "De fleste som slutter, svarer, og minst ett tiltak hvert år bygger på svarene.",
      nn: "Dei fleste som sluttar, svarer, og minst eitt tiltak kvart år byggjer på svara.",
    },
    evaluation: {
      nb: "Ledelsen og tillitsvalgte ser hvert år om årsakene har endret seg etter tiltakene.",
      nn: "Leiinga og tillitsvalde ser kvart år om årsakene har endra seg etter tiltaka.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Arbeidstid, og verktøy til undersøkelsen.", nn: "Arbeidstid, og verktøy til undersøkinga." },
    source: { id: "own" },
  },
  {
    id: "retain.competencePay",
    title: { nb: "Lønn for kompetanse kommunen trenger", nn: "Løn for kompetanse kommunen treng" },
    action: {
      nb: "Avtale med tillitsvalgte hvilken etter- og videreutdanning som skal gi høyere lønn når den er fullført og tas i bruk, og gjøre det kjent før noen begynner på utdanningen, jf. HTA kap. 4 pkt. 4.2.4.",
      nn: "Avtale med tillitsvalde kva etter- og vidareutdanning som skal gi høgare løn når ho er fullførd og blir brukt, og gjere det kjent før nokon startar på utdanninga, jf. HTA kap. 4 pkt. 4.2.4.",
    },
    need: {
      nb: "Ansatte vet ikke om utdanning lønner seg, og noen slutter når de er ferdige.",
      nn: "Tilsette veit ikkje om utdanning lønner seg, og nokre sluttar når dei er ferdige.",
    },
    strategies: ["retain", "develop"],
    sectors: ["all"],
    arenas: ["education"],
    indicator: {
      nb: "Alle som fullfører avtalt utdanning, har fått vurdert lønnen, og flere av dem blir.",
      nn: "Alle som fullfører avtalt utdanning, har fått vurdert løna, og fleire av dei blir verande.",
    },
    evaluation: {
      nb: "Partene ser på listen over utdanninger i lønnspolitisk drøfting hvert år.",
      nn: "Partane ser på lista over utdanningar i lønspolitisk drøfting kvart år.",
    },
    responsible: RESPONSIBLE.hr,
    cost: { nb: "Forskjellen i lønn for dem det gjelder.", nn: "Skilnaden i løn for dei det gjeld." },
    source: { id: "own" },
  },
];
