import type { Language } from "../../content/Language";
import type { Prompt } from "../../content/Prompt";
import type { Answer } from "../../plan/answers/Answer";
import { ChoicesInput } from "./ChoicesInput";
import { DatesInput } from "./DatesInput";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { ListInput } from "../inputs/ListInput";
import { PeopleInput } from "./PeopleInput";

export interface PromptInputProps {
  readonly prompt: Prompt;
  readonly language: Language;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** The input that fits a prompt. An answer of another kind than the prompt's counts as none. */
export function PromptInput({ prompt, language, answer, onAnswer }: PromptInputProps) {
  const { input } = prompt;
  switch (input.kind) {
    case "text":
      return <TextInput {...{ prompt, language, answer, onAnswer }} />;
    case "list":
      return (
        <ListInput
          items={answer?.kind === "list" ? answer.items : []}
          onChange={(items) => {
            onAnswer({ kind: "list", items });
          }}
        />
      );
    case "people":
      return (
        <PeopleInput
          who={input.who[language]}
          how={input.how[language]}
          people={answer?.kind === "people" ? answer.people : []}
          onChange={(people) => {
            onAnswer({ kind: "people", people });
          }}
        />
      );
    case "dates":
      return (
        <DatesInput
          events={answer?.kind === "dates" ? answer.events : []}
          onChange={(events) => {
            onAnswer({ kind: "dates", events });
          }}
        />
      );
    case "choices":
      return (
        <ChoicesInput options={input.options} language={language} answer={choicesOf(answer)} onChange={onAnswer} />
      );
  }
}

function TextInput({ prompt, language, answer, onAnswer }: PromptInputProps) {
  return (
    <GrowingTextarea
      aria-label={prompt.question[language]}
      placeholder={prompt.example[language]}
      value={answer?.kind === "text" ? answer.text : ""}
      onChange={(text) => {
        onAnswer({ kind: "text", text });
      }}
    />
  );
}

function choicesOf(answer: Answer | undefined): Extract<Answer, { kind: "choices" }> {
  return answer?.kind === "choices" ? answer : { kind: "choices", chosen: [], other: "" };
}
