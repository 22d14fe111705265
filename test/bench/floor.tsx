import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const container = document.getElementById("root");
if (container === null) throw new Error("The page lacks #root");
createRoot(container).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Planhjelp</Button>
  </FluentProvider>,
);
