/** Where somebody stands in a card's guide, counted from the answers they have chosen. */

/**
 * `answers` are the places of the answers chosen so far. `taken` is the way as [{ask, text}], `step` the question that
 * is up, `so` the outcome; one of the two is null.
 */
export const wayOf = (guide, answers) => answers.reduce((way, place) => goOn(guide, way, place), begin(guide));

const begin = (guide) => ({ taken: [], step: guide[0], so: null });

/** An answer the guide does not have leads nowhere: the card may be another one by now. */
const goOn = (guide, way, place) => {
  const answer = way.step?.answers[place];
  if (!answer) return way;
  const taken = [...way.taken, { ask: way.step.ask, text: answer.text }];
  return { taken, step: guide.find(({ id }) => id === answer.to) ?? null, so: answer.so || null };
};

/** The steps with the number each is known by, and the number every answer leads on to (null: it has an outcome). */
export const numbered = (guide) =>
  guide.map(({ id, ask, answers }, at) => ({
    number: at + 1,
    id,
    ask,
    answers: answers.map(({ text, to, so }) => ({
      text,
      so,
      to: to ? guide.findIndex((step) => step.id === to) + 1 : null,
    })),
  }));

const END = /[.?!](?=\s+\p{Lu})/gu;
const SHORT = /(^|\s)(bl\.a|ca|dvs|ekskl|evt|fx|inkl|jf|kap|kl|nr|pkt|stk)\.$/i;

/** What an outcome comes to: its first sentence; what follows explains it. */
export const firstSentence = (so) => {
  const ends = [...so.matchAll(END)].map(({ index }) => so.slice(0, index + 1));
  return ends.find((sentence) => !SHORT.test(sentence)) ?? so;
};
