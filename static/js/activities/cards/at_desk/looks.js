/** What the screen shows of the cards, as a small group of choices. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";

const LOOKS = [
  { at: "", words: () => t("Det, der hører til nu"), offered: () => true },
  { at: "card", words: () => t("Kortet"), offered: ({ play }) => play === "room" },
  { at: "marks", words: () => t("Rummets mærker"), offered: ({ deck }) => deck.ticks.length > 0 },
  { at: "wall", words: () => t("Væggen"), offered: () => true },
];

export const looksOf = (activity) => LOOKS.filter(({ offered }) => offered(activity)).map(({ at }) => at);

export const looks = ({ activity, stage, command }) => html`
  <fieldset class="cards-looks">
    <legend>${t("Lærredet viser")}</legend>
    <div class="row">${LOOKS.filter(({ offered }) => offered(activity)).map(({ at, words }) => html`
      <label class="choice" key=${at}>
        <input type="radio" name="cards-look" checked=${stage.look === at} onChange=${() => command("look", { at })} />
        <span>${words()}</span>
      </label>`)}</div>
  </fieldset>`;
