/** The way to the facilitator's board of themes, and the wires it hangs on. */
import { html, useLayoutEffect, useRef, useState } from "./html.js";
import { icon } from "./icon.js";
import { randomHex } from "./random.js";
import { theirOrder } from "./groups.js";
import { EMPTY, boardOf } from "./themes_board.js";
import { themeMarks } from "./theme_marks.js";
import { boardView } from "./themes_view.js";
import { t } from "./words.js";

/** `title` is what the cards are about; `themes` are {id, title, count}, `cards` {id, text, theme, column, given}. */
export function Themes({ themes, ...about }) {
  const [open, setOpen] = useState(false);
  const n = themes.filter(({ count }) => count > 0).length;
  return html`
    <div class="row themes-way">
      <button type="button" onClick=${() => setOpen(true)}>${icon("list")}${t("Tematisér")}</button>
      ${n > 0 && html`<span class="soft">${n === 1 ? t("1 tema") : t("{n} temaer", { n })}</span>`}
    </div>
    ${open && html`<${Board} ...${about} themes=${themes} onClose=${() => setOpen(false)} />`}`;
}

/** What is marked, typed and dragged right now, in what order the columns stand, and where the focus goes. */
function Board({ activity, command, themes, onClose, ...about }) {
  const [ui, setUi] = useState(EMPTY);
  const dialog = useRef(null);
  const next = useRef(null);
  const order = useRef([]);
  const ordered = theirOrder(themes, order.current);
  order.current = ordered.map(({ id }) => id);
  const board = boardOf({
    ...about,
    themes: ordered,
    ui,
    change: (changes) => setUi((before) => ({ ...before, ...changes })),
    marks: themeMarks({ activity, command, newId: () => randomHex(6) }),
    focusOn: (id) => (next.current = id),
  });
  useLayoutEffect(() => dialog.current.showModal(), []);
  useLayoutEffect(() => keepInside(dialog.current, next.current));
  return html`
    <dialog ref=${dialog} class="themes-dialog" aria-labelledby="themes-title" onClose=${onClose}>
      ${boardView(board, () => dialog.current.close())}
    </dialog>`;
}

/** A card that moved took the focus with it: the next one in its list has it, else the board. */
const keepInside = (dialog, next) => {
  if (document.activeElement !== document.body) return;
  const card = next && dialog.querySelector(`[data-card="${next}"] .themes-move`);
  (card || dialog.querySelector("h2")).focus({ preventScroll: !card });
};
