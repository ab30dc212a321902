/** A choice on the phone: one option or several, and perhaps one's own. */
import { html } from "../../../parts/html.js";
import { spokenLanguage, t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";
import { chosenWords, framed, isOwn, labels } from "./options.js";

const LONGEST = 80;

/** How many options one person may choose. */
export const limit = (activity) => {
  const all = labels(activity).length;
  return activity.several ? Math.min(activity.most ?? all, all) : 1;
};

export const begin = (_activity, value) => ({ options: value?.options ?? [], other: value?.other ?? "" });

/** The options chosen after a tap on `option`: one replaces the other, or joins them while there is room. */
export const toggle = (activity, chosen, option) => {
  if (limit(activity) === 1) return [option];
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  return [...chosen, option].sort((one, other) => one - other);
};

/** One's own answer counts when there are words in it. */
export const value = (activity, { options, other }) => {
  if (options.length === 0) return null;
  if (!options.some((option) => isOwn(activity, option))) return { options };
  return other.trim() ? { options, other: other.trim() } : null;
};

const form = {
  begin,
  value,
  controls: (state, draft, keep) => html`
    <fieldset class="options" aria-labelledby="poll-question" lang=${state.workshop.language}
      data-pictures=${Boolean(state.activity.pictures)}>
      ${labels(state.activity).map((text, option) => choice(state, draft, keep, { text, option }))}
    </fieldset>
    ${draft.options.some((option) => isOwn(state.activity, option)) && own(draft, keep)}
    ${state.activity.several && html`<p class="hint">${pickedSentence(state.activity, draft.options)}</p>`}`,
  own: (activity, value) => html`
    <ul class="plain">${chosenWords(activity, value).map((text) => html`<li key=${text}>${text}</li>`)}</ul>`,
};

const choice = ({ activity }, draft, keep, { text, option }) => {
  const { options } = draft;
  const picture = framed(activity, option);
  return html`
    <label class=${picture ? "choice tile" : "choice"} key=${option}>
      ${picture}
      <input type=${limit(activity) === 1 ? "radio" : "checkbox"} name="option" checked=${options.includes(option)}
        disabled=${full(activity, options) && !options.includes(option)}
        onChange=${() => keep({ ...draft, options: toggle(activity, options, option) })} />
      <span lang=${isOwn(activity, option) ? spokenLanguage() : undefined}>${text}</span>
    </label>`;
};

const own = (draft, keep) => html`
  <div class="field">
    <label for="poll-other">${t("Skriv det med få ord")}</label>
    <input id="poll-other" type="text" maxlength=${LONGEST} autocomplete="off" value=${draft.other}
      aria-describedby="poll-other-left" onInput=${({ target }) => keep({ ...draft, other: target.value })} />
    <p id="poll-other-left" class="hint row apart"><span>${t("Undgå navne.")}</span>
      <span class="figures">${t("{n} tegn tilbage", { n: LONGEST - draft.other.length })}</span></p>
  </div>`;

const full = (activity, chosen) => activity.several && chosen.length >= limit(activity);

const pickedSentence = (activity, chosen) =>
  limit(activity) === labels(activity).length
    ? t("Vælg alle dem, der passer.")
    : t("Du har valgt {n} af højst {limit}.", { n: chosen.length, limit: limit(activity) });

export const phone = (state) => page(state, ballot(state, form));
