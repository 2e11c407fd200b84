/**
 * Speaks the browser's debugging protocol over the pipe of a browser that this starts. Over a pipe a browser loads an
 * unpacked extension even where it ignores `--load-extension` (branded Chrome from 137 on).
 */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { Stop } from "./run.mjs";

const PATIENCE = 5000;

/** The calls and replies on two streams of NUL-ended JSON. */
class Pipe {
  #next = 1;
  #waiting = new Map();
  #unread = "";

  constructor(input, output, onEvent) {
    this.input = input;
    output.setEncoding("utf8");
    output.on("data", (text) => this.#read(text, onEvent));
    // The browser may go at any moment; whoever waits is told by `close`.
    input.on("error", () => {});
  }

  #read(text, onEvent) {
    const parts = (this.#unread + text).split("\0");
    this.#unread = parts.pop() ?? "";
    for (const part of parts) {
      const { id, error, result, method, params, sessionId } = JSON.parse(part);
      const waiting = this.#waiting.get(id);
      if (!waiting) onEvent(method, params, sessionId);
      else {
        this.#waiting.delete(id);
        if (error) waiting.reject(new Error(error.message));
        else waiting.resolve(result);
      }
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  close(said) {
    const error = new Stop(`The browser closed before it was done. It said: ${said.trim() || "nothing"}`);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** Ends a browser that did not close when asked, with the processes that it started. */
function kill(child, group) {
  try {
    if (group) process.kill(-child.pid, "SIGKILL");
    else child.kill();
  } catch {
    // Already gone.
  }
}

/** Starts a browser on a pipe. `send` calls it, `ended` tells when it has gone, `end` ends it and all it started. */
export function startBrowser(command, args, onEvent) {
  const group = process.platform !== "win32";
  const child = spawn(command, [...args, "--remote-debugging-pipe", "--enable-unsafe-extension-debugging"], {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    detached: group,
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said = (said + text).slice(-2000);
  });
  const pipe = new Pipe(child.stdio[3], child.stdio[4], onEvent);
  const ended = new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", () => resolve(said));
  });
  ended.then((words) => pipe.close(words));
  const end = async () => {
    pipe.send("Browser.close").catch(() => {});
    const left = await Promise.race([ended.then(() => false), sleep(PATIENCE, true, { ref: false })]);
    if (left) kill(child, group);
    await ended;
  };
  return { send: pipe.send.bind(pipe), ended, end };
}
