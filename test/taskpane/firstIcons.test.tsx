import * as fluent from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { render } from "@testing-library/react";
import * as ours from "../../src/taskpane/look/firstIcons";

const FLUENTS = fluent as unknown as Readonly<Record<string, FluentIcon>>;

test.each(Object.entries(ours))("%s is drawn as Fluent draws it", (name, Ours) => {
  const Fluents = FLUENTS[name]!;
  expect(render(<Ours />).container.innerHTML).toBe(render(<Fluents />).container.innerHTML);
});
