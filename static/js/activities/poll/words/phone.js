/** Words on the phone: one to three fields, and afterwards the list. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { ballot, page } from "../page/phone.js";

const LONGEST = 25;

/** One field for each word a person may give. */
export const begin = ({ most }, value) => Array.from({ length: most }, (_, at) => value?.words?.[at] ?? "");

export const value = (_activity, fields) => {
  const words = fields.map((word) => word.trim()).filter(Boolean);
  return words.length > 0 ? { words } : null;
};

const replaced = (fields, at, word) => fields.map((other, place) => (place === at ? word : other));

const form = {
  begin,
  value,
  controls: ({ activity, workshop }, fields, keep) => html`
    <div class="stack tight">
      ${fields.map((word, at) => html`
        <div class="field" key=${at}>
          <label for="word-${at}">${fields.length === 1 ? t("Dit ord") : t("Ord {n}", { n: at + 1 })}</label>
          <input id="word-${at}" type="text" value=${word} maxlength=${LONGEST} autocomplete="off" autocapitalize="none"
            lang=${workshop.language} enterkeyhint="send"
            onInput=${({ target }) => keep({ words: replaced(fields, at, target.value) })} />
        </div>`)}
      ${activity.most > 1 && html`<p class="hint">${t("Ét ord er nok.")}</p>`}
    </div>`,
  own: (_activity, { words }) => html`
    <ul class="plain row words">${words.map((word) => html`<li class="tag" key=${word}>${word}</li>`)}</ul>`,
};

export const phone = (state) => page(state, ballot(state, form));
