/** Cards gathered under themes, the same way on every face. */
import { t } from "./words.js";

/** Where a card stands that is under no theme. */
export const ALONE = "";

export const isGrouped = (cards) => cards.some(({ theme }) => theme);

/** Every theme that has cards, in their order, and last what stands alone: [{id, title, cards}]. */
export const groupsOf = (cards, themes = []) =>
  [...themes, { id: ALONE, title: aloneTitle() }]
    .map(({ id, title }) => ({ id, title, cards: cards.filter((card) => (card.theme ?? ALONE) === id) }))
    .filter((group) => group.cards.length > 0);

export const aloneTitle = () => t("Ikke grupperet");

/** Themes in the order they were first seen: what one works on does not change places when a card moves. */
export const theirOrder = (themes, before) => {
  const place = ({ id }) => (before.includes(id) ? before.indexOf(id) : before.length);
  return [...themes].sort((one, other) => place(one) - place(other));
};
