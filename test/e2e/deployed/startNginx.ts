import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a Debian server has around the file that is included. */
const configuration = (folder: string, root: string, included: string, port: number): string => `
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log ${folder}/access.log;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  add_header X-Frame-Options SAMEORIGIN;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${included};
  }
}
`;

/**
 * Serves a folder with the file that the build made for nginx.
 *
 * @param root what the folder lies in, at the path of its address
 * @param included the file
 * @returns ends it
 */
export function startNginx(root: string, included: string, port: number): () => void {
  const folder = path.resolve(".artifacts/nginx");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, path.resolve(root), path.resolve(included), port));
  const nginx = (...more: string[]): void => {
    execFileSync(NGINX, ["-e", path.join(folder, "error.log"), "-c", file, ...more]);
  };
  // Returns once the port is open.
  nginx();
  return () => {
    nginx("-s", "quit");
  };
}

/** Debian has it outside of the usual path. */
export const NGINX = "/usr/sbin/nginx";
