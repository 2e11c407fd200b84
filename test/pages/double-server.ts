/**
 * Serves a page double under a webmail's real host names: HTTPS on 127.0.0.1 with a certificate made on the spot, a strict
 * content policy and Trusted Types, as the real ones have. Keeps what the page sends. Knows no webmail.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Rolldown } from "vite";

/** `trusted-types` names the one policy that the double itself may make; scripts come from the page's own host only. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types double",
].join("; ");

export interface Double {
  readonly port: number;
  /** Flags for Chromium: the hosts lead here, everything else nowhere, and the certificate is taken as it is. */
  readonly browserFlags: readonly string[];
  /** What the page posted to `/double/send`, oldest first. */
  sent(): readonly unknown[];
  stop(): Promise<void>;
}

/** Serves `<folder>/page.html` at every address and `<folder>/app.ts`, bundled, as `/double/app.js`. */
export async function serveDouble(folder: string, hosts: readonly string[]): Promise<Double> {
  const page = readFileSync(join(folder, "page.html"));
  const script = await bundle(join(folder, "app.ts"));
  const sent: unknown[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? "/", "https://double.invalid").pathname;
    if (path === "/double/app.js") return reply(response, "text/javascript", script);
    if (path === "/double/send") return void keep(request, sent).then(() => reply(response, "application/json", "{}"));
    if (/\.(gif|png|ico)$/.test(path)) return void response.writeHead(404).end();
    reply(response, "text/html", page);
  };
  const server = createServer(makeCertificate(hosts), answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"];
  return {
    port,
    browserFlags: [`--host-resolver-rules=${rules.join(", ")}`, "--ignore-certificate-errors"],
    sent: () => sent,
    stop: () => stopServer(server),
  };
}

function reply(response: ServerResponse, type: string, body: string | Buffer): void {
  const headers = { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY };
  response.writeHead(200, { ...headers, "cache-control": "no-store" }).end(body);
}

async function keep(request: IncomingMessage, sent: unknown[]): Promise<void> {
  let body = "";
  for await (const chunk of request) body += chunk;
  sent.push(JSON.parse(body));
}

function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Any TypeScript file with what it imports, as one script. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: "chrome120",
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife", codeSplitting: false } },
    },
  });
  const [{ output }] = [result].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Node makes no certificates: the openssl command does. */
function makeCertificate(hosts: readonly string[]): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), "composure-double-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = hosts.map((host) => `DNS:${host}`).join(",");
  const kind = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const rest = ["-subj", `/CN=${hosts[0]}`, "-addext", `subjectAltName=${names}`, "-keyout", key, "-out", cert];
  try {
    execFileSync("openssl", [...kind, ...rest], { stdio: "pipe" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
