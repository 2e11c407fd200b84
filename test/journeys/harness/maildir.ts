/** One account's mail on disk, as Dovecot reads it. */
import { randomUUID } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Debian's `mail` user, under whom Dovecot opens the mail. */
export const MAIL_UID = 8;

export class Maildir {
  constructor(readonly root: string) {}

  #folder(name: string): string {
    return name === "INBOX" ? this.root : join(this.root, `.${name}`);
  }

  /** Makes the folders of the inbox. */
  create(): void {
    for (const folder of ["", "cur", "new", "tmp"]) {
      mkdirSync(join(this.root, folder), { recursive: true });
      chownSync(join(this.root, folder), MAIL_UID, MAIL_UID);
    }
  }

  /** Delivers one mail, unread; `date` is when it arrived. */
  deliver(source: string, date: Date): void {
    const name = `${Math.floor(date.getTime() / 1000)}.${randomUUID()}.journey`;
    const draft = join(this.root, "tmp", name);
    writeFileSync(draft, source);
    chownSync(draft, MAIL_UID, MAIL_UID);
    utimesSync(draft, date, date);
    renameSync(draft, join(this.root, "new", name));
  }

  /** The sources of all mails in a folder, with LF line ends. */
  read(folder: string): string[] {
    const places = ["cur", "new"].map((name) => join(this.#folder(folder), name)).filter((path) => existsSync(path));
    const files = places.flatMap((place) => readdirSync(place).map((name) => join(place, name)));
    return files.map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
  }
}
