/** Before it begins: what is to be done, how it goes in three short steps, and the sheet as it lies there. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";

const MOST_FIELDS = 6;

const gather = ({ groups: { by } }) =>
  by === "table"
    ? t("Sæt dig ved et bord, og skriv dets nummer på mobilen.")
    : t("Find din gruppe. Mobilen siger hvilken.");

const stepsOf = (activity) => [
  gather(activity),
  activity.deck
    ? t("Tal om ét felt ad gangen. Træk et kort, hvis I går i stå.")
    : t("Tal om ét felt ad gangen."),
  t("Skriv det, I er enige om. Alle i gruppen skriver på det samme ark."),
];

export const invitation = ({ activity, workshop }) => html`
  <div class="canvas-invitation">
    <div class="cards-talk">
      ${activity.task && html`<p class="cards-task" lang=${workshop.language}>${activity.task}</p>`}
      <ol>${stepsOf(activity).map((step) => html`<li key=${step}>${step}</li>`)}</ol>
    </div>
    ${blank(activity, workshop)}
  </div>`;

const blank = ({ fields }, { language }) => html`
  <div class="canvas-blank" lang=${language} data-many=${fields.length > MOST_FIELDS}>
    <ol class="plain">${fields.map(({ title }) => html`<li key=${title}>${title}</li>`)}</ol>
  </div>`;
