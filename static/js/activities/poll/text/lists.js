/** Which cards of a wall people wrote, and which hang there from the start. */

/** Without the cards that hung there from the start: those are nobody's answer. */
export const written = (cards) => cards.filter(({ given }) => !given);

/** What hangs there before the result is seen: the facilitator's own cards, without those taken down. */
export const givenCards = ({ activity, result }) =>
  result?.cards ?? (activity.cards ?? []).map((text) => ({ id: `given-${text}`, text, column: 0 }));
