import type { Language } from "../Language";

/** What Copilot can be asked to help with. */
export const COPILOT_TASKS = ["plain", "shorten", "consistent", "questions", "speech"] as const;

export type CopilotTask = (typeof COPILOT_TASKS)[number];

/** The words of prompts for Copilot in Word. They are read by a machine, and sent by the user. */
export interface CopilotTexts {
  /** The rules that every prompt begins with. */
  readonly rules: readonly string[];
  readonly tasks: Readonly<Record<CopilotTask, { readonly name: string; readonly help: string; readonly ask: string }>>;
  readonly factsHeading: string;
  readonly facts: {
    readonly plan: (title: string) => string;
    readonly counts: (goals: number, needs: number, measures: number) => string;
    readonly goal: (text: string) => string;
    readonly need: (text: string) => string;
    readonly measure: (text: string, responsible: string, deadline: string, status: string) => string;
    readonly cost: (sum: string) => string;
  };
  /** Where not all measures have room. */
  readonly more: (count: number) => string;
}

export const COPILOT_TEXTS: Readonly<Record<Language, CopilotTexts>> = {
  nb: {
    rules: [
      "Du hjelper en kommune med en strategisk kompetanse- og bemanningsplan i dette Word-dokumentet.",
      "Følg disse reglene:",
      "1. Endre bare teksten i vanlige avsnitt. La innholdskontroller, bokmerker, overskrifter, tabeller, figurer og bildetekster stå som de er.",
      "2. Ikke gjør punktlister om til avsnitt, og ikke slå sammen eller del tabeller. Behold rader, kolonner og numre som M1, B1 og T1.",
      "3. Ikke legg til tall, navn, frister eller kilder som ikke står i dokumentet eller i opplysningene nedenfor.",
      "4. Skriv bokmål, med korte setninger og vanlige ord.",
      "5. Vis forslaget først. Endre ikke dokumentet før jeg har sagt ja.",
    ],
    tasks: {
      plain: {
        name: "Gjør teksten lettere å lese",
        help: "Klart språk i avsnittene, uten å endre innholdet",
        ask: "Gå gjennom avsnittene i det merkede kapitlet. Foreslå kortere setninger og vanligere ord der teksten er tung. Behold meningen.",
      },
      shorten: {
        name: "Kort ned et kapittel",
        help: "Omtrent halvparten så langt, med alle fakta",
        ask: "Foreslå en versjon av det merkede kapitlet som er omtrent halvparten så lang. Behold alle tall, mål, behov og tiltak.",
      },
      consistent: {
        name: "Finn det som ikke henger sammen",
        help: "Sammenligner teksten med planens mål, behov og tiltak",
        ask: "Sammenlign teksten i dokumentet med opplysningene nedenfor. List opp steder der de sier noe forskjellig, og mål eller behov som ingen tiltak svarer på. Endre ingenting.",
      },
      questions: {
        name: "Forbered spørsmål fra politikerne",
        help: "Spørsmål som kan komme, med svar fra planen",
        ask: "Lag ti spørsmål som kommunestyret kan stille om planen, og svar på hvert med det som står i planen. Si fra når planen ikke har svar.",
      },
      speech: {
        name: "Lag en kort presentasjon",
        help: "Fem minutter, til kommunestyret eller personalmøtet",
        ask: "Lag et manus på fem minutter som forteller hva planen skal oppnå, de viktigste behovene, de største tiltakene og hva de koster.",
      },
    },
    factsHeading: "Opplysninger fra planen:",
    facts: {
      plan: (title) => `Plan: ${title}`,
      counts: (goals, needs, measures) => `Planen har ${goals} mål, ${needs} behov og ${measures} tiltak.`,
      goal: (text) => `Mål ${text}`,
      need: (text) => `Behov ${text}`,
      measure: (text, responsible, deadline, status) =>
        `Tiltak ${text}${detail("ansvarlig", responsible)}${detail("frist", deadline)}${detail("status", status)}`,
      cost: (sum) => `Tiltakene er beregnet til ${sum} kroner.`,
    },
    more: (count) => `og ${count} tiltak til, som står i handlingsplanen`,
  },
  nn: {
    rules: [
      "Du hjelper ein kommune med ein strategisk kompetanse- og bemanningsplan i dette Word-dokumentet.",
      "Følg desse reglane:",
      "1. Endre berre teksten i vanlege avsnitt. Lat innhaldskontrollar, bokmerke, overskrifter, tabellar, figurar og bilettekstar stå som dei er.",
      "2. Ikkje gjer punktlister om til avsnitt, og ikkje slå saman eller del tabellar. Behald rader, kolonnar og nummer som M1, B1 og T1.",
      "3. Ikkje legg til tal, namn, fristar eller kjelder som ikkje står i dokumentet eller i opplysningane nedanfor.",
      "4. Skriv nynorsk, med korte setningar og vanlege ord.",
      "5. Vis framlegget først. Endre ikkje dokumentet før eg har sagt ja.",
    ],
    tasks: {
      plain: {
        name: "Gjer teksten lettare å lese",
        help: "Klart språk i avsnitta, utan å endre innhaldet",
        ask: "Gå gjennom avsnitta i det merkte kapittelet. Foreslå kortare setningar og vanlegare ord der teksten er tung. Behald meininga.",
      },
      shorten: {
        name: "Kort ned eit kapittel",
        help: "Om lag halvparten så langt, med alle fakta",
        ask: "Foreslå ein versjon av det merkte kapittelet som er om lag halvparten så lang. Behald alle tal, mål, behov og tiltak.",
      },
      consistent: {
        name: "Finn det som ikkje heng saman",
        help: "Samanliknar teksten med måla, behova og tiltaka i planen",
        ask: "Samanlikn teksten i dokumentet med opplysningane nedanfor. List opp stader der dei seier noko ulikt, og mål eller behov som ingen tiltak svarer på. Endre ingenting.",
      },
      questions: {
        name: "Førebu spørsmål frå politikarane",
        help: "Spørsmål som kan kome, med svar frå planen",
        ask: "Lag ti spørsmål som kommunestyret kan stille om planen, og svar på kvart med det som står i planen. Sei frå når planen ikkje har svar.",
      },
      speech: {
        name: "Lag ein kort presentasjon",
        help: "Fem minutt, til kommunestyret eller personalmøtet",
        ask: "Lag eit manus på fem minutt som fortel kva planen skal oppnå, dei viktigaste behova, dei største tiltaka og kva dei kostar.",
      },
    },
    factsHeading: "Opplysningar frå planen:",
    facts: {
      plan: (title) => `Plan: ${title}`,
      counts: (goals, needs, measures) => `Planen har ${goals} mål, ${needs} behov og ${measures} tiltak.`,
      goal: (text) => `Mål ${text}`,
      need: (text) => `Behov ${text}`,
      measure: (text, responsible, deadline, status) =>
        `Tiltak ${text}${detail("ansvarleg", responsible)}${detail("frist", deadline)}${detail("status", status)}`,
      cost: (sum) => `Tiltaka er rekna til ${sum} kroner.`,
    },
    more: (count) => `og ${count} tiltak til, som står i handlingsplanen`,
  },
};

function detail(name: string, text: string): string {
  return text === "" ? "" : `; ${name}: ${text}`;
}
