/** The last line of a form: one button that submits it, and a way out. */

export function SaveOrCancel({ button = "Save", cancel }: { button?: string; cancel(): void }) {
  return (
    <div class="row">
      <button type="submit" class="main">
        {button}
      </button>
      <button type="button" class="link" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
