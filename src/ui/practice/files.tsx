/** Where mail files are dropped or chosen, how far reading has come, and which files could not be read. */
import type { PracticeProps } from "./contract.ts";

/** Hands the files on; the readers of files live elsewhere. */
export function takeFiles(event: Event, files: FileList | null | undefined, dropped: PracticeProps["dropped"]): void {
  event.preventDefault();
  if (files && files.length > 0) dropped([...files]);
}

export function Files({ reading, unread, backToSample, dropped }: PracticeProps) {
  return (
    <div class="files">
      <label>
        <span>Your own mail: drop .mbox or .eml files on this page, or choose them</span>
        <input
          type="file"
          multiple
          accept=".mbox,.eml,message/rfc822,application/mbox"
          onChange={(event) => takeFiles(event, event.currentTarget.files, dropped)}
        />
      </label>
      {backToSample && (
        <button type="button" onClick={backToSample}>
          Back to the sample mailbox
        </button>
      )}
      <p role="status">{reading && `Reading ${reading.file}: ${reading.mails} mails so far`}</p>
      <div role="alert">
        {unread.length > 0 && (
          <>
            <strong>
              {unread.length === 1 ? "One mail or file" : `${unread.length} mails or files`} could not be read
            </strong>
            <ul>
              {unread.slice(0, MOST).map(({ file, problem }, index) => (
                <li key={index}>
                  {file}: {problem.message} {problem.next}
                </li>
              ))}
              {unread.length > MOST && <li>and {unread.length - MOST} more</li>}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

const MOST = 5;
