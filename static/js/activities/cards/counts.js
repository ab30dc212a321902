/** What the room has given to every card of a deck, gathered for the screen and the desk. */

/** A result that can be shown; null while too few stand behind it. */
export const seen = (result) => (result && !result.few ? result : null);

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const EMPTY = { ticks: [], lines: 0 };

const givenTo = (cards, id) => cards.find((card) => card.id === id) ?? EMPTY;

/** Every card of the deck, in its order, with what it was given: {id, name, suit, ticks, lines}. */
export const given = ({ deck }, { cards }) =>
  deck.cards.map(({ id, name, suit }) => {
    const { ticks, lines = 0 } = givenTo(cards, id);
    return { id, name, suit, ticks: deck.ticks.map((_, at) => ticks[at] ?? 0), lines };
  });

/** The cards somebody ticked, most first; equals stay in the order of the deck. */
export const ranked = (activity, result) =>
  given(activity, result)
    .filter(({ ticks }) => sum(ticks) > 0)
    .sort((one, other) => sum(other.ticks) - sum(one.ticks));

/** The suits in their order with what all their cards were given: {id, title, ticks, lines}. */
export const bySuit = (activity, result) => {
  const cards = given(activity, result);
  return activity.deck.suits.map(({ id, title }) => {
    const mine = cards.filter(({ suit }) => suit === id);
    const ticks = activity.deck.ticks.map((_, at) => sum(mine.map((card) => card.ticks[at])));
    return { id, title, ticks, lines: sum(mine.map(({ lines }) => lines)) };
  });
};

/** How many of each segment ticked a card: one list for every tick, with {label, count, n} for every segment. */
export const tickedBy = (segments, id, ticks) =>
  ticks.map((_, at) =>
    segments.map(({ label, n, cards }) => ({ label, n, count: givenTo(cards, id).ticks[at] ?? 0 })),
  );

const nameOf = ({ deck }, id) => deck.cards.find((card) => card.id === id)?.name ?? "";

/** The sentences that hang, each signed with the card it came from, as a wall draws them. */
export const hanging = (activity, { wall }) =>
  wall.map(({ card, ...sentence }) => ({ ...sentence, who: nameOf(activity, card), column: 0 }));

/** The cards that groups have written about, in the order of the deck, each with its lines by heading. */
export const written = ({ deck }, { lines }) =>
  deck.cards
    .map(({ id, name }) => ({ id, name, fields: fieldsOf(deck, lines.filter(({ card }) => card === id)) }))
    .filter(({ fields }) => fields.length > 0);

const fieldsOf = ({ fields }, lines) =>
  fields
    .map((title, at) => ({ title, lines: lines.filter(({ to }) => to === at) }))
    .filter((field) => field.lines.length > 0);
