/** A walk being set up at the desk: what is typed and ticked, what is wrong with it, and the fields it makes. */
import { duration, t } from "../../../parts/words.js";

export const MINUTES = { least: 4, most: 90 };
export const ROUNDS = [1, 2, 3, 4];
export const CIRCLES = [6, 7, 8, 9, 10];
export const LONGEST = { meeting: 120, prompt: 200, bring: 80 };
const MOST_PROMPTS = 12;
const MINUTE_MS = 60_000;

export const begun = ({ minutes, rounds, meeting, prompts, pool, bring, retell }) => ({
  minutes: String(minutes), rounds, meeting, prompts, pool, bring: [bring[0], bring[1] ?? ""], retell, own: "",
});

/** A question of one's own: it stands at the end of the list, and is ticked. */
export const withOwn = (draft) => {
  const own = draft.own.trim();
  if (!own) return draft;
  const pool = draft.pool.includes(own) ? draft.pool : [...draft.pool, own];
  const prompts = draft.prompts.includes(own) ? draft.prompts : [...draft.prompts, own];
  return { ...draft, own: "", pool, prompts };
};

/** Ticked or not; they keep the order of the list. */
export const toggled = (draft, prompt) => {
  const chosen = new Set(draft.prompts);
  if (!chosen.delete(prompt)) chosen.add(prompt);
  return { ...draft, prompts: draft.pool.filter((each) => chosen.has(each)) };
};

const brought = ({ bring }) => bring.map((heading) => heading.trim()).filter(Boolean);

const isWhole = (minutes) => /^\d+$/.test(minutes.trim());

/** What has to be mended first, in words; "" when nothing has. A question half typed counts as added. */
export const whyNot = (typed) => {
  const draft = withOwn(typed);
  const minutes = Number(draft.minutes);
  if (!isWhole(draft.minutes) || minutes < MINUTES.least || minutes > MINUTES.most) {
    return t("Turen kan vare fra {least} til {most} minutter.", MINUTES);
  }
  if (draft.prompts.length === 0) return t("Vælg mindst ét spørgsmål.");
  if (draft.prompts.length > MOST_PROMPTS) return t("Vælg højst {n} spørgsmål.", { n: MOST_PROMPTS });
  return brought(draft).length === 0 ? t("Skriv en overskrift til det, de tager med hjem.") : "";
};

/** The fields as an agenda has them. */
export const fieldsOf = (typed) => {
  const draft = withOwn(typed);
  const { rounds, prompts, retell } = draft;
  const minutes = Number(draft.minutes);
  return { minutes, rounds, meeting: draft.meeting.trim(), prompts, bring: brought(draft), retell };
};

/** "20 minutter · Foran hovedindgangen · 3 spørgsmål" */
export const summary = ({ minutes, rounds, meeting, prompts }) =>
  [duration(minutes * MINUTE_MS), rounds > 1 && timesWords(rounds), meeting, promptWords(prompts.length)]
    .filter(Boolean).join(" · ");

export const timesWords = (n) => (n === 1 ? t("1 gang hver") : t("{n} gange hver", { n }));

const promptWords = (n) => (n === 1 ? t("1 spørgsmål") : t("{n} spørgsmål", { n }));
