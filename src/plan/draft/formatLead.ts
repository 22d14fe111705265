import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../content/Language";
import { localesOf } from "../../content/localesOf";

/** Stands for the answer while the message is formatted, so that no message ever holds a user's words. */
const ANSWER = Symbol("answer");
const CLOSED = /[.!?:…]["'»”)]*$/u;

const messages = new Map<string, IntlMessageFormat>();

/** A lead as it reads in the plan. */
export interface FormattedLead {
  readonly text: string;
  /** The answer stands inside the sentence, so that it is not to follow below. */
  readonly holdsAnswer: boolean;
}

/** Formats the ICU message `lead` for `count` rows, with `answer` where it says `{answer}`. A sentence that the answer ends is closed. */
export function formatLead(lead: string, language: Language, count: number, answer: string): FormattedLead {
  const parts = messageOf(lead, language).formatToParts<symbol>({ count, answer: ANSWER });
  const holdsAnswer = parts.some(({ value }) => value === ANSWER);
  const text = parts.map(({ value }) => (value === ANSWER ? answer : String(value))).join("");
  return { text: CLOSED.test(text) ? text : `${text}.`, holdsAnswer };
}

function messageOf(lead: string, language: Language): IntlMessageFormat {
  const key = `${language}:${lead}`;
  const message = messages.get(key) ?? new IntlMessageFormat(lead, localesOf(language), undefined, { ignoreTag: true });
  messages.set(key, message);
  return message;
}
