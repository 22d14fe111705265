import type { Prompt } from "../../content/Prompt";
import type { Answer } from "../../plan/answers/Answer";
import type { PlanMeta } from "../../plan/Plan";
import { ChoicesInput } from "./ChoicesInput";
import { DatesInput } from "./DatesInput";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { ListInput } from "../inputs/ListInput";
import { pasteText } from "../inputs/pasteText";
import { PeopleInput } from "./PeopleInput";

export interface PromptInputProps {
  readonly prompt: Prompt;
  /** What is common to the plan. */
  readonly meta: PlanMeta;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
  /** Answers with a row taken out, and offers to take that back; `row` names it. */
  readonly onRemove: (answer: Answer, row: string) => void;
  /** The id of what describes a text field, where no group around it does. */
  readonly hint?: string;
}

/** The input that fits a prompt. An answer of another kind than the prompt's counts as none. */
export function PromptInput(props: PromptInputProps) {
  const { prompt, meta, answer, onAnswer } = props;
  const { input } = prompt;
  const { language } = meta;
  switch (input.kind) {
    case "text":
      return <TextInput {...props} />;
    case "list":
      return (
        <ListInput
          items={answer?.kind === "list" ? answer.items : []}
          {...editsOf(props, (items: readonly string[]) => ({ kind: "list", items }))}
        />
      );
    case "people":
      return (
        <PeopleInput
          who={input.who[language]}
          how={input.how[language]}
          people={answer?.kind === "people" ? answer.people : []}
          {...editsOf(props, (people: People) => ({ kind: "people", people }))}
        />
      );
    case "dates":
      return (
        <DatesInput
          period={meta}
          events={answer?.kind === "dates" ? answer.events : []}
          {...editsOf(props, (events: Events) => ({ kind: "dates", events }))}
        />
      );
    case "choices":
      return (
        <ChoicesInput options={input.options} language={language} answer={choicesOf(answer)} onChange={onAnswer} />
      );
  }
}

type People = Extract<Answer, { kind: "people" }>["people"];
type Events = Extract<Answer, { kind: "dates" }>["events"];

/** What changes an answer of rows. */
function editsOf<Rows>({ onAnswer, onRemove }: PromptInputProps, answerOf: (rows: Rows) => Answer) {
  return {
    onChange: (rows: Rows) => {
      onAnswer(answerOf(rows));
    },
    onRemove: (rows: Rows, row: string) => {
      onRemove(answerOf(rows), row);
    },
  };
}

function TextInput({ prompt, meta: { language }, answer, onAnswer, hint }: PromptInputProps) {
  return (
    <GrowingTextarea
      aria-label={prompt.question[language]}
      {...(hint !== undefined && { "aria-describedby": hint })}
      value={answer?.kind === "text" ? answer.text : ""}
      onChange={(text) => {
        onAnswer({ kind: "text", text });
      }}
      onPaste={pasteText}
    />
  );
}

function choicesOf(answer: Answer | undefined): Extract<Answer, { kind: "choices" }> {
  return answer?.kind === "choices" ? answer : { kind: "choices", chosen: [], other: "" };
}
