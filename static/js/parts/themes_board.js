/** What is on the board of themes and what may be done there, whoever asks: a press, a drag or a typed title. */
import { follow } from "./drag.js";
import { ALONE } from "./groups.js";
import { t } from "./words.js";

export const ZONE = "data-drop";
export const NEW = "new";
const SILENCE = { words: "", ok: true, back: null };
/** What only this board knows: marked cards, an open menu, what is typed, what is dragged, what was said last. */
export const EMPTY = { marked: new Set(), menu: null, typed: "", tray: "", titles: {}, drag: null, said: SILENCE };

/**
 * `ui` is what the board remembers and `change(changes)` changes it; `marks` tells the server; `focusOn(id)` hears which
 * card comes next when one has moved away.
 */
export const boardOf = ({ columns = [], ...given }) => {
  const { cards, ui } = given;
  // Only what is still there counts as marked.
  const marked = cards.filter(({ id }) => ui.marked.has(id)).map(({ id }) => id);
  const here = { ...given, columns, marked, together: ({ id }) => (marked.includes(id) ? marked : [id]) };
  return { ...here, ...moving(here), ...typing(here), ...dragging(here), ...arranging(here) };
};

/** Tells what is acted; then nothing is marked any more, and what came of it is said. */
const done = async ({ change }, acting) => {
  change({ menu: null, typed: "", marked: new Set(), drag: null });
  change({ said: await acting });
};

/** The card after those that leave their list, or the one before. */
const passOn = ({ cards, focusOn }, leaving) => {
  const themeOf = (card) => cards.find(({ id }) => id === card)?.theme;
  const list = cards.filter(({ theme }) => theme === themeOf(leaving[0])).map(({ id }) => id);
  const stay = (id) => !leaving.includes(id);
  focusOn(list.slice(list.indexOf(leaving[0])).find(stay) ?? list.filter(stay).at(-1) ?? null);
};

const moving = (here) => ({
  toggle: ({ id }) => {
    const next = new Set(here.marked);
    if (!next.delete(id)) next.add(id);
    here.change({ marked: next });
  },
  openMenu: (menu) => here.change({ menu, typed: "" }),
  move: (cards, theme) => {
    passOn(here, cards);
    return done(here, here.marks.move(cards, theme.id, theme.title));
  },
  takeDown: (card) => {
    passOn(here, [card.id]);
    return done(here, here.marks.takeDown(card));
  },
});

const typing = (here) => {
  const into = (event, cards, title) => {
    event.preventDefault();
    if (!title.trim()) return null;
    if (cards.length > 0) passOn(here, cards);
    return done(here, here.marks.moveTo(cards, title, here.themes));
  };
  return {
    type: (typed) => here.change({ typed }),
    typed: (event, cards) => into(event, cards, here.ui.typed),
    typeInTray: (tray) => here.change({ tray }),
    trayTyped: (event) => {
      here.change({ tray: "" });
      return into(event, here.marked, here.ui.tray);
    },
  };
};

const arranging = (here) => ({
  writeTitle: ({ id }, title) => here.change({ titles: { ...here.ui.titles, [id]: title } }),
  keepTitle: async (theme) => {
    const { [theme.id]: title, ...titles } = here.ui.titles;
    here.change({ titles });
    if (title?.trim() && title.trim() !== theme.title) here.change({ said: await here.marks.rename(theme, title) });
  },
  remove: (themes) => done(here, here.marks.remove(themes)),
  bringBack: () => done(here, here.marks.bringBack(here.ui.said.back)),
  propose: () => done(here, here.marks.propose()),
});

const dragging = (here) => ({
  grab: (event, card) => {
    if (event.button !== 0 || event.target.closest("button, input, .themes-menu")) return;
    // A finger that moves over a card scrolls; only the grip is held.
    if (event.pointerType !== "mouse" && !event.target.closest(".themes-grip")) return;
    const cards = here.together(card);
    follow(event, {
      zone: ZONE,
      move: ({ x, y, over }) => here.change({ drag: { cards, text: card.text, x, y, over } }),
      drop: (over) => dropped(here, cards, over),
      cancel: () => here.change({ drag: null }),
    });
  },
});

/** Where it stood already it stays; on the place for a new theme it waits for the title. */
const dropped = (here, cards, zone) => {
  if (zone === NEW) return here.change({ drag: null, marked: new Set(cards), said: heldWords(cards.length) });
  const theme = [{ id: ALONE, title: "" }, ...here.themes].find(({ id }) => id === zone);
  const from = new Map(here.cards.map((card) => [card.id, card.theme]));
  const moved = theme ? cards.filter((id) => from.get(id) !== zone) : [];
  return moved.length > 0 ? moving(here).move(moved, theme) : here.change({ drag: null });
};

const heldWords = (n) => ({
  ok: true,
  back: null,
  words: n === 1 ? t("Skriv navnet på temaet. Så lægges kortet der.") : t("Skriv navnet på temaet. Så lægges {n} kort der.", { n }),
});
