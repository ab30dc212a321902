/** How long the groups have, changed before they begin. */
import { html, useState } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";

const MOST = 600;

/** Whole minutes; null for what is none. */
export const minutesIn = (text) => {
  const number = Math.round(Number(text));
  return number >= 1 && number <= MOST ? number : null;
};

/** What is typed here stays here until it is saved; another length begins it anew. */
export const minutes = (state) => html`<${Minutes} key=${state.activity.minutes} ...${state} />`;

function Minutes({ activity, command }) {
  const [typed, setTyped] = useState(String(activity.minutes));
  const wanted = minutesIn(typed);
  const save = (event) => {
    event.preventDefault();
    if (wanted) command("adjust", { fields: { minutes: wanted } });
  };
  return html`
    <details class="set-up">
      <summary>${icon("pencil")} ${t("Ret tiden")} <span class="soft">${t("{n} min.", { n: activity.minutes })}</span>
      </summary>
      <form class="row" onSubmit=${save}>
        <label class="canvas-minutes"><span>${t("Minutter i alt")}</span>
          <input type="number" inputmode="numeric" min="1" max=${MOST} value=${typed}
            onInput=${({ target }) => setTyped(target.value)} /></label>
        <button type="submit" disabled=${!wanted || wanted === activity.minutes}>
          ${icon("check")}${t("Gem tiden")}</button>
      </form>
    </details>`;
}
