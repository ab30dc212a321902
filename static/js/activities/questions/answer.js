/** What became of a question: the answer in writing, and who takes it along. */
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { t } from "../../parts/words.js";

export const reply = (words) => words && html`<p class="reply"><b>${t("Svar:")}</b> ${words}</p>`;

export const owner = (name) =>
  name && html`<p class="owner">${icon("users")} ${t("{name} tager det med", { name })}</p>`;

export const pinnedTag = () => html`<span class="tag">${icon("pin")}${t("Fastgjort")}</span>`;
