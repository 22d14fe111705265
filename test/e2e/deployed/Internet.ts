import { readFileSync } from "node:fs";
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, request as secureRequest } from "node:https";
import { connect, type Socket } from "node:net";
import { devCertificates } from "../../../scripts/serve/devCertificates.mjs";
import { AROUND, BASE, FRAME, HOSTS, REPORTS, STRANGERS } from "./hosts";

/** What the hosts of the test are made of. */
export interface Sources {
  /** nginx with the folder that was built, without https. */
  readonly nginx: number;
  /** The development server, which has the page of the preview and Office.js. */
  readonly preview: number;
  /** The built manifest. */
  readonly manifest: string;
  /** The policy of the built pages, which browsers report against. */
  readonly policy: string;
}

/** A request that a browser has made. */
export interface Visit {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

const KNOWN: readonly string[] = [...Object.values(HOSTS), ...AROUND, ...STRANGERS];

/**
 * The internet as a browser sees it through a proxy: the municipality's host, Word's, Office.js's, and those that may or may not
 * stand around Word, and no other. It keeps what was asked for, by whichever engine.
 */
export class Internet {
  readonly visits: Visit[] = [];
  /** Hosts that were asked for in vain. */
  readonly refused: string[] = [];
  /** What a page's policy has kept out. */
  readonly reports: string[] = [];
  private readonly servers: Server[] = [];

  private constructor(
    readonly proxy: string,
    private readonly sources: Sources,
  ) {}

  /** @param ports of the proxy, and of the hosts behind it */
  static async open(ports: { proxy: number; hosts: number }, sources: Sources): Promise<Internet> {
    const internet = new Internet(`127.0.0.1:${ports.proxy}`, sources);
    const { cert, key } = await devCertificates();
    const hosts = createSecureServer({ cert, key }, (asked, answer) => {
      void internet.answer(asked, answer);
    });
    const proxy = createServer().on("connect", (asked: IncomingMessage, socket: Socket) => {
      socket.on("error", () => socket.destroy());
      if (!internet.knows(asked.url ?? "")) return socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      const through = connect(ports.hosts, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        through.pipe(socket).pipe(through);
      }).on("error", () => socket.destroy());
      return through;
    });
    internet.servers.push(await listening(hosts, ports.hosts), await listening(proxy, ports.proxy));
    return internet;
  }

  /** Forgets what was asked for so far. */
  forget(): void {
    for (const list of [this.visits, this.refused, this.reports]) list.length = 0;
  }

  close(): void {
    for (const server of this.servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  private knows(address: string): boolean {
    const isKnown = KNOWN.some((host) => address === `${host}:443`);
    if (!isKnown) this.refused.push(address);
    return isKnown;
  }

  private async answer(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const host = asked.headers.host ?? "";
    const path = asked.url ?? "/";
    if (path === REPORTS) {
      this.reports.push(await textOf(asked));
      answer.writeHead(204).end();
      return;
    }
    this.visits.push({ method: asked.method ?? "", host, path });
    if (path.startsWith(FRAME)) {
      answer.setHeader("content-type", "text/html");
      answer.end(`<iframe src="${decodeURIComponent(path.slice(FRAME.length))}"></iframe>`);
      return;
    }
    if (host === HOSTS.own)
      pass(
        asked,
        answer,
        request({ port: this.sources.nginx, path, method: asked.method, headers: asked.headers }),
        this.reporting,
      );
    else if (host === HOSTS.office) this.fromPreview(asked, answer, ofPackage(path));
    else if (path === "/deployed.xml") answer.end(readFileSync(this.sources.manifest));
    else this.fromPreview(asked, answer, path);
  }

  private fromPreview(asked: IncomingMessage, answer: ServerResponse, path: string): void {
    const { preview: port } = this.sources;
    // Without those that tell the development server that another page asks.
    const onward = secureRequest({ port, path, rejectUnauthorized: false });
    if (path.startsWith("/preview.html")) void this.framing(onward.end(), answer);
    else pass(asked, answer, onward, () => AS_A_CDN);
  }

  /** The preview's page has a policy too: that of its own server, on which the pane is otherwise. */
  private async framing(onward: ReturnType<typeof request>, answer: ServerResponse): Promise<void> {
    const page = await textOf(await new Promise<IncomingMessage>((resolve) => onward.once("response", resolve)));
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(page.replaceAll("'self'", `'self' ${new URL(BASE).origin} https://${HOSTS.office}`));
  }

  /** Lets browsers report what the page's own policy keeps out; the headers of the folder are as nginx sends them. */
  private readonly reporting = ({ headers }: IncomingMessage): Record<string, string> =>
    headers["content-type"]?.startsWith("text/html")
      ? { "content-security-policy-report-only": `${this.sources.policy}; report-uri ${REPORTS}` }
      : {};
}

/** Microsoft's own server makes no difference between capitals and small letters. */
const ofPackage = (path: string): string =>
  path.replace("/lib/1/hosted/", "/office-js/").replace(/(?<=\/)AgaveErrorUX.*/i, (rest) => rest.toLowerCase());

const AS_A_CDN = { "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" };

function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  onward: ReturnType<typeof request>,
  more: (got: IncomingMessage) => Record<string, string>,
): void {
  onward.on("response", (got) => {
    answer.writeHead(got.statusCode ?? 502, { ...got.headers, ...more(got) });
    got.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  asked.pipe(onward);
}

function listening<Any extends Server>(server: Any, port: number): Promise<Any> {
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
