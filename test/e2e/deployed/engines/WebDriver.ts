import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";

const POLL_MS = 100;
const PATIENCE = 300;

/** An element as the driver hands it out. */
type Element = object;

/** A browser by W3C's WebDriver (https://www.w3.org/TR/webdriver2/). Its own process and a screen that nobody sees go with it. */
export class WebDriver {
  private session = "";

  private constructor(
    private readonly driver: ChildProcess,
    private readonly address: string,
  ) {}

  /** Starts the driver's program, and a browser that goes through a proxy and takes any certificate. */
  static async start(program: string, port: number, proxy: string): Promise<WebDriver> {
    // As a capability the proxy would have to speak https itself.
    const env = { ...process.env, https_proxy: `http://${proxy}` };
    const driver = spawn("xvfb-run", ["-a", program, `--port=${port}`], { stdio: "ignore", detached: true, env });
    const started = new WebDriver(driver, `http://127.0.0.1:${port}`);
    await started.until(() => started.send("GET", "/status").catch(() => null));
    const { sessionId } = (await started.send("POST", "/session", {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    })) as {
      sessionId: string;
    };
    started.session = `/session/${sessionId}`;
    return started;
  }

  /** Asks again and again, for half a minute at most, until there is something. */
  async until<Found>(ask: () => Promise<Found>): Promise<NonNullable<Found>> {
    for (let tried = 0; tried < PATIENCE; tried += 1) {
      const found = await ask();
      if (found) return found;
      await setTimeout(POLL_MS);
    }
    throw new Error(`Nothing came of ${ask.toString()}`);
  }

  async open(url: string): Promise<void> {
    await this.command("/url", { url });
  }

  async leaveFrame(): Promise<void> {
    await this.command("/frame", { id: null });
  }

  /** From now on scripts run in the frame that a selector of the page finds. */
  async enterFrame(selector: string): Promise<void> {
    await this.leaveFrame();
    const id = await this.until(() => this.run("return document.querySelector(arguments[0])", selector));
    await this.command("/frame", { id });
  }

  /** What a script returns, or what its promise is fulfilled with. */
  run<Found>(script: string, ...args: unknown[]): Promise<Found> {
    return this.command("/execute/sync", { script, args }) as Promise<Found>;
  }

  async click(element: Element): Promise<void> {
    // The driver would leave it below what stands fast at the pane's foot.
    await this.run("arguments[0].scrollIntoView({ block: 'center' })", element);
    await this.command(`/element/${idOf(element)}/click`, {});
  }

  /** Types in place of what stands there. */
  async type(element: Element, text: string): Promise<void> {
    await this.run("arguments[0].focus(); arguments[0].select()", element);
    await this.command(`/element/${idOf(element)}/value`, { text });
  }

  async end(): Promise<void> {
    await this.send("DELETE", this.session).catch(() => null);
    if (this.driver.pid !== undefined) process.kill(-this.driver.pid);
  }

  private command(path: string, body: object): Promise<unknown> {
    return this.send("POST", `${this.session}${path}`, body);
  }

  private async send(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
}

const idOf = (element: Element): string => Object.values(element).map(String).join("");
