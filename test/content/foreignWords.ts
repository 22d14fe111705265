import type { Language } from "../../src/content/Language";

/** What a language does not have: whole words, and endings with the words that end so and are right all the same. */
interface Foreign {
  readonly words: ReadonlySet<string>;
  readonly endings: RegExp;
  readonly allowed: ReadonlySet<string>;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Bokmål that is no nynorsk, or not of the form that this house writes: "òg", "difor", "medan", "tek", "løn". */
const NO_NYNORSK: Foreign = {
  words: wordSet(`
    jeg hun dem dere deres hva hvem hver hvert hverandre hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorvidt
    en et noe noen annet selv hel hele helt egen eget egne samme disse alene
    ikke bare mer mye flere bedre også sammen uten fra mens da ennå allerede fortsatt derfor underveis videre
    senere tidligere lavere nærmere isteden foran midtveis jevnlig utenfor utenfra utenom
    være vært gjør gjøre gjøres kommer vet se sier tar tatt holde holder velge velger velges valgt valgte øke øker økt
    finner finnes trenger trengs fant fantes sto fikk gikk skrev skriver leser forteller bygge bygger bygges legger
    tenke tenker bringer drar følges bruktes ligger sitter henger peker
    kaller kalles endrer endret utvikler utviklet lager laget samler avgjøre avgjør forbereder forebygge
    forebygger anbefale beskrive beskriver beskrivelse iverksette iverksetter gjennomgås veilede veileder veilederen
    ansatt ansatte ansattes ansette arbeidsgiver arbeidsgivere arbeidsgiveren arbeidsgivers arbeidstaker
    arbeidstakere arbeidstakeren arbeidstakerne leder ledere lederen lederne ledelse ledelsen tillitsvalgt
    tillitsvalgte medarbeider medarbeidere medarbeideren medarbeiderne innbygger innbyggere innbyggerne brukere
    brukerne lærere læreren lærerne eiere eierne deltakere deltakerne politikere politikerne søkere verneombud
    verneombudet utvalg utvalget tilbud tilbudet tilskudd tilskuddet
    skole skolen skoler skolene høyskole høyskolen høyskoler høgskole høgskolen fagskole fagskoler barnehager
    oppgave oppgaven oppgaver oppgavene løse løser løses løsning løsningen virksomhet virksomheten virksomheter enhet
    enheten enheter tjeneste tjenesten tjenester tjenestene navn navnet kilde kilden kilder kildene sted stedet steder
    tall tallet tallene uke uken uker lønn lønnen vann hjem hjemme syke sykehjem sykefravær fravær frafall
    mulig mulige mulighet muligheten muligheter åpen åpent åpne åpner framtiden tiden hverdag hverdagen
    målene tiltakene behovene kravene årene måtene ordene punktene begrep begrepet hensyn innhold innholdet
    vedtatt vedtatte overordnede overordnet målrettede fastsatt forutsetning forventet
  `),
  endings:
    /(lige?|ligt|ligere|ligste?|\p{L}het|heten|heter|hetene|ingene|inger|else|elsen|elser|elsene|ende|erne|sjoner|sjonene|\p{L}{3}es)$/u,
  allowed: wordSet(`
    helse ende sende vende hende kjende rende brende sjølvstende tilsende innsende billig billige felles dømes
    samstundes alles gjerne fjerne interne eksterne moderne verne kjerne finger elles
  `),
};

/** Nynorsk that is no bokmål, or not of the form that this house writes: "-ingen", "beholde", "ønske". */
const NO_BOKMAL: Foreign = {
  words: wordSet(`
    eg ho me dykk dykkar dei deira kva kven kvar kvart kvarandre kor korleis kvifor ein eit eitt nokon noko nokre anna
    annan sjølv sjølve heil heile heilt eigen eiga eige eigne eigne desse åleine
    ikkje berre meir mykje fleire betre òg saman utan frå medan då enno allereie framleis difor undervegs vidare anten
    vere vore gjere gjer kjem veit sjå seie seier tek teke halde held velje vald valde auke aukar finst treng trengst
    byggje byggjer leggje setje set tenkje tenkjer søkje søkjer følgje følgjer dekkje ønskjer styrkje kallar endrar
    utviklar lagar samlar rettleie rettleiar rettleiaren rettleiing medverke medverknad skildre kartleggje
    tilsett tilsette arbeidsgivar arbeidsgivarar arbeidsgivaren arbeidstakar arbeidstakarar arbeidstakaren leiar leiarar
    leiaren leiing leiinga tillitsvald tillitsvalde medarbeidar medarbeidaren innbyggjar brukarar lærarar verneombod
    utval utvalet tilbod tilbodet tilskot skule skulen skular høgskule oppgåve oppgåva oppgåver oppgåvene løyse løyser
    løysing verksemd verksemda verksemder eining eininga einingar teneste tenesta tenester tenestene namn namnet kjelde
    kjelda kjelder kjeldene stad stader stadene løn løna framtida heime open opne omsyn omgrep innhald
    overordna vedteke vedtekne føresetnad føringar måla tiltaka behova krava åra
  `),
  endings:
    /(\p{L}leg|\p{L}{2}lege|legare|legaste?|heit|heita|heiter|inga|ingar|ingane|arar|arane|ande|sjonar|ane|ast)$/u,
  allowed: wordSet(`
    kollege blande lande ande forbande ane bane vane fast last kast utkast hast tast tilbaketast kontrast gravlege overlege
    fastlege kommuneoverlege
  `),
};

/** English words that no Norwegian text has. */
const ENGLISH = wordSet(`
  the and of with this that these are is was you your our from which should must have has need needs goal goals measure
  measures step steps prompt skills staff municipality competence error click save
`);

const FOREIGN: Readonly<Record<Language, Foreign>> = { nb: NO_BOKMAL, nn: NO_NYNORSK };

/** The words of a text that its language does not have, in small letters. What is quoted, «…», is let be. */
export function foreignWords(text: string, language: Language): readonly string[] {
  const { words, endings, allowed } = FOREIGN[language];
  const written = text.replace(/«[^»]*»/gu, " ").toLowerCase();
  return (written.match(/\p{L}+/gu) ?? []).filter(
    (word) => words.has(word) || ENGLISH.has(word) || (endings.test(word) && !allowed.has(word)),
  );
}
