/** What the phone says aloud; each sentence has a number, so that the same one twice is heard twice. */

let said = 0;

export const speech = (words) => ({ words, number: (said += 1) });

export const SILENCE = { words: "", number: 0 };
