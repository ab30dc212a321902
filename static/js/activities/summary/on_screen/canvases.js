/** What groups shared of their canvases, on the screen: a few side by side; where there are more, they take turns. */
import { papers, sideBySide } from "../../canvas/on_screen/side_by_side.js";
import { t } from "../../../parts/words.js";

const AT_ONCE = { wide: 3, square: 2 };
const TURN_MS = 25_000;
const BETWEEN = " – ";

/** A heading is what the group calls itself, and then the field. */
const headingOf = (heading) => {
  const at = heading.lastIndexOf(BETWEEN);
  return at < 0 ? ["", heading] : [heading.slice(0, at), heading.slice(at + BETWEEN.length)];
};

/** {title, fields: {title, lines: {id, text}}} of every canvas, in the order they stand. */
export const canvasesOf = ({ texts }) => {
  const found = [];
  for (const { heading, items } of texts) {
    const [title, name] = headingOf(heading);
    const field = { title: name, lines: items.map((text, id) => ({ id, text })) };
    const last = found.at(-1);
    if (last?.title === title && last.fields.every((one) => one.title !== name)) last.fields.push(field);
    else found.push({ title, fields: [field] });
  }
  return found;
};

/** Which turn it is since the page was shown. */
const turnAt = (kept, turning, of) => {
  kept.since ??= turning;
  return Math.floor(Math.max(0, turning - kept.since) / TURN_MS) % of;
};

const wordsFor = (from, to, of) =>
  from === to ? t("Ark {from} af {of}", { from, of }) : t("Ark {from}–{to} af {of}", { from, to, of });

/** Letters are only set anew when something has changed. */
const laid = (kept, shown, room) => {
  const asked = JSON.stringify([shown, room]);
  if (kept.asked !== asked) Object.assign(kept, { asked, side: sideBySide(shown, room) });
  return kept.side;
};

export const canvases = (page, { height }, { shape, memory, turning, workshop }) => {
  const [all, most] = [canvasesOf(page), AT_ONCE[shape]];
  const kept = (memory[page.id] ??= {});
  const from = turnAt(kept, turning, Math.ceil(all.length / most)) * most;
  const shown = all.slice(from, from + most);
  const view = papers(laid(kept, shown, { shape, height }), workshop.language);
  return { view, more: 0, note: all.length > most ? wordsFor(from + 1, from + shown.length, all.length) : "" };
};
