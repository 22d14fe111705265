import { createServer } from "node:net";

/**
 * Rejects with words that help where another program already listens on the port.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", () => {
      reject(
        new Error(
          `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
        ),
      );
    });
    server.listen(port, "localhost", () => {
      server.close(() => {
        resolve();
      });
    });
  });
}
