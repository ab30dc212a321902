/** Before the walk: what everybody does, how long it takes, where it begins, and the way out that needs no reason. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { duration, t } from "../../../parts/words.js";

const MINUTE_MS = 60_000;
const LONG = 40;
const PAIR = 2;

const HOW_MANY = {
  2: () => t("I går to og to."),
  3: () => t("I går tre og tre."),
};

const HOW_OFTEN = {
  1: () => t("Den ene fortæller, den anden spørger og lytter. Halvvejs bytter I og vender om."),
  2: () => t("Den ene fortæller, den anden spørger og lytter. I skiftes, to gange hver, og vender om halvvejs."),
  3: () => t("Den ene fortæller, den anden spørger og lytter. I skiftes, tre gange hver, og vender om halvvejs."),
  4: () => t("Den ene fortæller, den anden spørger og lytter. I skiftes, fire gange hver, og vender om halvvejs."),
};

const inThrees = () => t("En fortæller, de andre spørger og lytter. I skiftes undervejs, og halvvejs vender I om.");

const howOften = ({ groups, rounds }) => (groups.size > PAIR ? inThrees() : HOW_OFTEN[rounds]());

export const before = ({ activity, workshop: { language } }) => html`
  <div class="walk-before">
    <ol class="plain walk-steps">
      <li>${HOW_MANY[activity.groups.size]()} ${t("Mobilen viser, hvem du skal gå med.")}</li>
      <li>${howOften(activity)}</li>
      <li>${t("Når I er tilbage, skriver I sammen en sætning, som I tager med hjem.")}</li>
    </ol>
    <dl class="walk-facts">
      <div><dt>${t("Turen varer")}</dt><dd>${duration(activity.minutes * MINUTE_MS)}</dd></div>
      ${activity.meeting && html`
        <div data-long=${activity.meeting.length > LONG}><dt>${t("Vi mødes her")}</dt>
          <dd lang=${language}>${activity.meeting}</dd></div>`}
    </dl>
    <p class="walk-sit">${icon("armchair")}
      <span><strong>${t("Hellere sidde?")}</strong> ${t("Vælg det på mobilen. Det kræver ingen forklaring.")}</span></p>
  </div>`;
