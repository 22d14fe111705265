import { Suspense } from "react";
import type { Page } from "../../state/Page";
import type { Pane } from "../../state/Pane";
import { RowIcon } from "../lateParts";
import { Row, type RowProps } from "./Row";

export interface PageRowProps extends Omit<RowProps, "icon" | "onOpen"> {
  readonly page: Page;
  readonly pane: Pane;
}

/** The row of a page that has an icon, which comes when it has been fetched. */
export function PageRow({ page, pane, ...rest }: PageRowProps) {
  const icon = (
    <Suspense>
      <RowIcon of={page.kind} />
    </Suspense>
  );
  return (
    <Row
      icon={icon}
      onOpen={() => {
        pane.go(page);
      }}
      {...rest}
    />
  );
}
