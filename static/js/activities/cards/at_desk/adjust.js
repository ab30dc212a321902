/** The exercise set up otherwise before it begins: how the cards are played, and how long it may take. */
import { html, useState } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { t } from "../../../parts/words.js";

const MOST_MINUTES = 600;
const MOST_CARD_MINUTES = 60;
const MOST_HAND = 20;

const PLAYS = {
  each: { name: () => t("Et kort til hver"), hint: () => t("Kortet passer til den enkeltes rolle.") },
  hand: { name: () => t("En bunke til hver gruppe"), hint: () => t("Gruppen tager dem ét ad gangen.") },
  room: { name: () => t("Alle ser det samme kort"), hint: () => t("Du vælger kortet, og det står på lærredet.") },
  browse: { name: () => t("Alle kort ligger fremme"), hint: () => t("Man bladrer frit på mobilen.") },
};

/** "Et kort til hver · 40 min. · 6 min. til hvert kort" */
export const summary = ({ play, minutes, card_minutes: each, hand }) =>
  [
    PLAYS[play].name(),
    play === "hand" && t("{n} kort i bunken", { n: hand }),
    t("{n} min.", { n: minutes }),
    each && t("{n} min. til hvert kort", { n: each }),
  ].filter(Boolean).join(" · ");

const whole = (text, most) => {
  const number = Math.round(Number(text));
  return number >= 1 && number <= most ? number : null;
};

/** The fields as an agenda has them; null while one of them cannot be used. */
export const fieldsOf = ({ play, minutes, each, hand }) => {
  const fields = {
    play,
    minutes: whole(minutes, MOST_MINUTES),
    card_minutes: each.trim() ? whole(each, MOST_CARD_MINUTES) : null,
    hand: whole(hand, MOST_HAND),
  };
  const wrong = fields.minutes === null || fields.hand === null || (each.trim() && fields.card_minutes === null);
  return wrong ? null : fields;
};

export const begun = ({ play, minutes, card_minutes: each, hand }) => ({
  play, minutes: String(minutes), each: each === null ? "" : String(each), hand: String(hand),
});

/** What is typed here stays here until it is saved; another setup begins it anew. */
export const adjust = (state) => html`<${Adjust} key=${JSON.stringify(begun(state.activity))} ...${state} />`;

function Adjust({ activity, command }) {
  const [typed, setTyped] = useState(begun(activity));
  const change = (changes) => setTyped({ ...typed, ...changes });
  const fields = fieldsOf(typed);
  const save = (event) => {
    event.preventDefault();
    if (fields) command("adjust", { fields });
  };
  return html`
    <details class="set-up">
      <summary>${icon("pencil")} ${t("Ret øvelsen")} <span class="soft">${summary(activity)}</span></summary>
      <form class="stack" onSubmit=${save}>
        ${plays(typed.play, (play) => change({ play }))}
        <div class="set-up-numbers">
          ${numberField(t("Minutter i alt"), typed.minutes, MOST_MINUTES, (minutes) => change({ minutes }))}
          ${numberField(t("Minutter til hvert kort"), typed.each, MOST_CARD_MINUTES, (each) => change({ each }),
            t("ingen tid"))}
          ${typed.play === "hand" &&
            numberField(t("Kort i bunken"), typed.hand, MOST_HAND, (hand) => change({ hand }))}
        </div>
        <div><button type="submit" disabled=${!fields}>${icon("check")}${t("Gem øvelsen")}</button></div>
      </form>
    </details>`;
}

const plays = (chosen, choose) => html`
  <fieldset class="cards-plays">
    <legend>${t("Sådan bruges kortene")}</legend>
    ${Object.entries(PLAYS).map(([play, { name, hint }]) => html`
      <label class="choice" key=${play}>
        <input type="radio" name="cards-play" checked=${chosen === play} onChange=${() => choose(play)} />
        <span>${name()} <span class="hint">${hint()}</span></span>
      </label>`)}
  </fieldset>`;

const numberField = (label, value, most, write, empty = "") => html`
  <label><span>${label}</span>
    <input type="number" inputmode="numeric" min="1" max=${most} value=${value} placeholder=${empty}
      onInput=${({ target }) => write(target.value)} /></label>`;
