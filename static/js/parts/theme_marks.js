/** What the facilitator does with themes: told as marks one after the other, each answered with a sentence. */
import { ALONE } from "./groups.js";
import { t } from "./words.js";

const PAUSE_MS = 120;
const PATIENCE = 50;
const FULL = new Set(["busy", "limit"]);

/** `command` is the desk's; `newId` gives 12 random hex digits. Every action gives {ok, words, back}. */
export const themeMarks = ({ activity, command, newId, wait = pause }) => {
  /** A desk that is busy, or told to wait a moment, tells the same mark again: none may be lost on the way. */
  const told = async (what, args) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await command(what, args);
      if (answer.ok || !FULL.has(answer.code) || tries === PATIENCE) return answer;
      await wait(PAUSE_MS);
    }
  };

  /** In turn; the first that is refused ends it. */
  const all = async (marks) => {
    for (const [slot, value] of marks) {
      const answer = await told("mark", { activity, slot, value });
      if (!answer.ok) return answer;
    }
    return { ok: true };
  };

  const saying = ({ ok, why }, words, back = null) => (ok ? { ok, words, back } : { ok, words: why, back: null });

  const move = async (cards, theme, title) => {
    const value = theme === ALONE ? null : { theme };
    return saying(await all(cards.map((id) => [`put:${id}`, value])), movedWords(cards.length, title));
  };

  /** Under a theme by its title, which is made when nobody has made it; without cards it is only made. */
  const moveTo = async (cards, title, themes) => {
    const known = themes.find((theme) => same(theme.title, title));
    const theme = known?.id ?? newId();
    const made = known ? { ok: true } : await all([[`theme:${theme}`, { title: title.trim() }]]);
    if (!made.ok || cards.length === 0) return saying(made, t("Temaet {theme} er der nu.", { theme: title.trim() }));
    return move(cards, theme, known?.title ?? title.trim());
  };

  const rename = async ({ id }, title) =>
    saying(await all([[`theme:${id}`, { title: title.trim() }]]), t("Temaet hedder nu {theme}.", { theme: title.trim() }));

  /** `back` brings them again, with their cards: those know where they stood. */
  const remove = async (themes) =>
    saying(await all(themes.map(({ id }) => [`theme:${id}`, null])), removedWords(themes), themes);

  const bringBack = async (themes) =>
    saying(await all(themes.map(({ id, title }) => [`theme:${id}`, { title }])), t("Det er, som det var før."));

  const propose = async () => saying(await told("propose", { activity }), t("Her er et forslag. Flyt og ret, som I vil."));

  const takeDown = async ({ id }) => saying(await all([[`hide:${id}`, { hide: true }]]), t("Kortet er taget ned."));

  return { move, moveTo, rename, remove, bringBack, propose, takeDown };
};

const same = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase();

const movedWords = (n, theme) => {
  if (!theme) return n === 1 ? t("Kortet ligger for sig selv igen.") : t("{n} kort ligger for sig selv igen.", { n });
  return n === 1 ? t("Kortet ligger nu under {theme}.", { theme }) : t("{n} kort ligger nu under {theme}.", { n, theme });
};

const removedWords = (themes) =>
  themes.length === 1
    ? t("Temaet {theme} er fjernet. Dets kort ligger for sig selv.", { theme: themes[0].title })
    : t("Alle temaer er fjernet. Kortene ligger for sig selv.");

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
