import { WebDriver } from "./WebDriver";
import { findControl, hasText, PANE, SAVE, type Engine } from "./Engine";

/** WebKitGTK's MiniBrowser, through a proxy. Its driver knows the standard's commands and no more. */
export async function webkit(program: string, port: number, proxy: string): Promise<Engine> {
  const driver = await WebDriver.start(program, port, proxy);
  const inPane = async <Found>(script: (argument: never) => Found, argument: unknown): Promise<NonNullable<Found>> => {
    await driver.enterFrame(PANE);
    return driver.until(() => driver.run(`return (${script.toString()})(arguments[0])`, argument));
  };
  return {
    open: (address) => driver.open(address),
    click: async (control) => driver.click(await inPane(findControl, control)),
    fill: async (control, text) => driver.type(await inPane(findControl, control), text),
    see: async (text) => {
      await inPane(hasText, text);
    },
    save: async () => {
      await driver.leaveFrame();
      return Uint8Array.from(await driver.run<number[]>(`return ${SAVE}`));
    },
    close: () => driver.end(),
  };
}
